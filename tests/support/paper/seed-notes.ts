/** The seed's meeting notes, and a draft, as documents to print. */

import type { NotesDocument } from '../../../scripts/leaflets/documents/notes-document.ts'
import { erdf, heading, list, paragraph, text } from './seed-sheet.ts'

const third = (words: string) => ({ ...heading(words), level: 3 }) as const

/** Word for word, with nobody who paid for it. */
export const seedNotes: NotesDocument = {
  page: '/groups/stronger-communities/meetings/2010-10-initial-meeting-notes/',
  file: 'groups/stronger-communities/meetings/2010-10-initial-meeting-notes.md',
  draft: false,
  street: 'stronger-communities',
  label: 'Stronger Communities Sub Group',
  status: 'Published, not yet agreed',
  title: 'Initial Meeting Notes',
  fullTitle: 'Initial Meeting Notes, Stronger Communities Sub Group, October 2010',
  facts: [
    { term: 'About', words: [text('Cohesion and Engagement')] },
    { term: 'Date', words: [text('October 2010')] },
    { term: 'Written by', words: [text('Lorna Robinson and Penny Liddicot')] },
  ],
  body: [
    heading('Background:'),
    paragraph(
      'The original purpose of the Stronger Group was to look at Cohesion, Narrowing the Gap and Engagement of local residents.',
    ),
    paragraph(
      'The Financial Inclusion Sub Group was set up to look at ‘narrowing the gap’ and it was decided that a Cohesion and Engagement sub group would be set up to tackle the other issues.',
    ),
    paragraph(
      'At the Executive in September the Stronger Groups proposal for short-term delivery options was agreed, this included work on a Cohesion ‘Tool Kit’.',
    ),
    heading('Discussion:'),
    paragraph(
      'A small group of people met in October to progress some of the groups previous ideas, below are some of the main topics discussed:',
    ),
    list(
      'Cohesion in the city is fairly good, how can we build on this in a positive way?',
      'Could Stronger group pilot the ‘devolved budget’ concept in an area of the city?',
      'First steps to true localism is ac community which is in a state of well being and harmony….cohesion must come first.',
      'Does Stronger work with already strong areas to prepare them for Localism or with weaker areas to get them all to the same standard? What would this look like?',
      'Map each area to see infrastructure (GAVCA mapping exercise?)',
      'What work can be done before Big Society hits?',
      'Need to show progress made as a lot has changed/improved.',
    ),
    heading('Next Steps:'),
    third('Cohesion Toolkit:'),
    list(
      'A lot of the previous Tool Kit is outdated and relies heavily on equality and diversity information. The sub group recommends creating a simple guide to positive cohesion with a ‘check list’ type document to support it.',
      'This could be rolled out with free training – when and how to use check list.',
      'Preparing communities, and making them as strong and cohesive as possible is a priority as localism will not work in an area where communities are not in a state of well being.',
      'Link to Equality Impact Assessments?',
    ),
    third('Big Society:'),
    list(
      'Helping people feel that they belong to their area is a good basis.',
      'Map areas to see existing services.',
      'Strengthen links in community to help then ‘do it for themselves’.',
    ),
    paragraph(
      'These rough ideas need to be developed into an action card but the sub group would welcome ideas on how to develop some of these strands?',
    ),
  ],
  authors: 'Lorna Robinson and Penny Liddicot',
  foot: 'Stronger Communities Sub Group, October 2010',
  funding: [],
  created: Temporal.PlainDate.from('2010-10-01'),
}

const cells = (...words: readonly string[]) => words.map((word) => [text(word)])
/** Of a funded area, with actions. */
export const draftNotes: NotesDocument = {
  ...seedNotes,
  page: '/areas/canalside/meetings/2026-11-19-health-people/',
  file: 'areas/canalside/meetings/2026-11-19-health-people.md',
  draft: true,
  street: 'canalside',
  label: 'Example: Canalside meeting notes',
  title: 'Health & People CAG',
  fullTitle: 'Health & People CAG, Canalside, 19 November 2026',
  facts: [
    { term: 'Date', words: [text('Thursday 19 November 2026')] },
    { term: 'Present', words: [text('Sam Okafor (NPO), Priya Shah (CLO), 14 residents')] },
    { term: 'Apologies', words: [text('Nia Evans')] },
  ],
  body: [
    heading('Discussion'),
    list(
      'Residents of Wharf Street asked for a dropped kerb by the bus stop: two people in wheelchairs cannot cross there.',
    ),
    heading('Next steps'),
    paragraph('The next meeting is on Thursday 17 December at Canalside Library.'),
  ],
  actions: {
    kind: 'table',
    caption: [text('2 actions open, 1 overdue, as of 24 November 2026')],
    head: cells('Action', 'Owner', 'Due', 'Status'),
    rows: [
      [
        [text('Ask for a dropped kerb on Wharf Street')],
        [text('NPO')],
        [{ kind: 'time', text: '1 December 2026', datetime: '2026-12-01' }],
        [text('Open')],
      ],
      [
        [text('Put the street-light fault on Lock Lane to the council')],
        [text('CLO')],
        [{ kind: 'time', text: '10 November 2026', datetime: '2026-11-10' }],
        [{ kind: 'strong', content: [text('Open, overdue')] }],
      ],
    ],
    rowHeaders: true,
  },
  foot: 'Canalside, 19 November 2026',
  funding: [erdf],
  created: Temporal.PlainDate.from('2026-11-19'),
}
