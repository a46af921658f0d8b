/** `npm run new -- notes` */

import { whyNotDated } from '../../content/folder/dated-names.ts'
import { longestId, suggestedId } from '../../content/names/ids.ts'
import { mendDate } from '../../content/validation/date-mends.ts'
import { alreadyThere, oneOf, refusedId } from './common-questions.ts'
import type { Answers, Kind, Known, Question } from './question.ts'
import { wordsOrNothing, yamlFields, yamlWords } from './yaml-words.ts'

export const notes: Kind = {
  name: 'notes',
  means: 'notes of a meeting',
  options: {
    area: 'the area whose meeting it was',
    group: 'or the group of the whole partnership',
    date: 'its day: 2026-12-01, or the month alone: 2026-12',
    title: 'the heading of the notes',
    cag: "which of the area's CAGs met",
    id: 'the words after the date in the name of the file',
  },
  questions: (known, answers) => [
    ...owner(known, answers),
    {
      name: 'date',
      asks: 'When was it? A day, as 2026-12-01, or the month alone, as 2026-12.',
      proposal: known.today,
      standIn: known.today,
      mend: (answer) => (isDayOrMonth(answer) ? undefined : mendDate(answer)),
      refuse: (answer) =>
        isDayOrMonth(answer)
          ? undefined
          : `"${answer}" is no day of the calendar as it is written here. Write it like ${known.today}.`,
    },
    { name: 'title', asks: 'What is the heading of the notes?', needed: true, standIn: 'Notes' },
    ...cagOf(known, answers),
    words(known, answers),
  ],
  write: (answer) => ({
    kind: 'new file',
    file: pathOf(answer),
    text: `---\n${yamlFields([
      ['title', yamlWords(answer('title'))],
      ['cag', wordsOrNothing(answer('cag'))],
      ['status', 'draft'],
    ])}---\n## Discussion\n\n## Next steps\n`,
  }),
  next: 'Write under the two headings. "status: draft" is shown in the preview alone: change it to published when it may be read.',
}

const isDayOrMonth = (answer: string): boolean => whyNotDated(`${answer}-a`) === undefined && /^[\d-]+$/.test(answer)

function pathOf(answer: (name: string) => string): string {
  const folder = answer('group') === '' ? `areas/${answer('area')}` : `groups/${answer('group')}`
  return `${folder}/meetings/${answer('date')}-${answer('id')}.md`
}

function owner({ areas, groups }: Known, answers: Answers): readonly Question[] {
  const none = 'There is no area yet: add one with "npm run new -- area".'
  const area = oneOf('area', "Which area's meeting was it?", areas, none)
  const group = oneOf('group', 'Which group of the partnership met?', groups, none)
  if (groups.length === 0) return [area]
  if (areas.length === 0 || answers.has('group')) return [group]
  const either: Question = {
    name: 'area',
    asks: "Which area's meeting was it? Leave it empty for a group of the whole partnership.",
    choices: areas,
    standIn: areas[0]?.id ?? '',
  }
  return answers.get('area') === '' ? [either, group] : [either]
}

function cagOf({ cagsOf }: Known, answers: Answers): readonly Question[] {
  const choices = cagsOf(answers.get('area') ?? '')
  if (choices.length === 0) return []
  return [{ name: 'cag', asks: "Which of the area's CAGs met? Leave it empty for none.", choices, standIn: '' }]
}

function words({ exists }: Known, answers: Answers): Question {
  const date = answers.get('date') ?? ''
  const fileOf = (id: string) => pathOf((name) => (name === 'id' ? id : (answers.get(name) ?? '')))
  const proposal = proposedWords(answers.get('title') ?? '', date)
  const asks = 'Which words follow the date in the name of the file?'
  const isTaken = exists(fileOf(proposal))
  return {
    name: 'id',
    asks: isTaken ? `${fileOf(proposal)} is there already. ${asks}` : asks,
    needed: true,
    ...(refusedId(proposal) === undefined && !isTaken && { proposal }),
    standIn: 'a-new-one',
    refuse: (id) =>
      refusedId(id) ??
      refusedId(`${date}-${id}`) ??
      (wouldBeDay(id, date) ? `"${date}-${id}" would be read as a day. Begin with a word: notes-${id}` : undefined) ??
      (exists(fileOf(id)) ? alreadyThere(fileOf(id)) : undefined),
  }
}

/** Words of the title for the file's name, as many as there is room for after the date. */
function proposedWords(title: string, date: string): string {
  const id = suggestedId(title)
  const proposal = wouldBeDay(id, date) ? `notes-${id}` : id
  return proposal.slice(0, longestId - date.length - 1).replace(/-+$/, '')
}

/** Two digits after a month would be read as a day: `2026-12-25-years`. */
const wouldBeDay = (id: string, date: string): boolean => date.length === '2026-12'.length && /^\d{2}(-|$)/.test(id)
