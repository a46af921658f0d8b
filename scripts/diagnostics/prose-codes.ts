/** Findings in what is written in Markdown. */

import type { CodeEntry } from './code-entry.ts'

export const proseCodes = {
  'heading/empty': {
    title: 'A heading without words',
    why: 'A screen reader announces a heading and then says nothing.',
    example: { wrong: '##', right: '## Getting about' },
  },
  'heading/nested': {
    title: 'A heading inside a list or a quotation',
    why: 'Headings are how people find their way; inside a list they lead nowhere.',
    example: { wrong: '- ## Getting about', right: '## Getting about' },
  },
  'heading/skipped': {
    title: 'A heading that skips a level',
    why: 'Who hears the page goes from heading to heading by level, and looks for the one left out.',
    example: { wrong: '## Discussion\n#### Lamps', right: '## Discussion\n### Lamps' },
  },
  'heading/title': {
    title: 'A second title',
    why: 'Each page has one title, and it stands in the lines above the text.',
    example: { wrong: '# Getting about', right: '## Getting about' },
  },
  'heading/too-deep': {
    title: 'A heading of level 5 or 6',
    why: 'Nobody can tell that many sizes of heading apart.',
    example: { wrong: '##### Lamps', right: '#### Lamps' },
  },
  'heading/underlined': {
    title: 'A line under a paragraph makes it a heading',
    why: 'Three hyphens right under a paragraph turn the whole of it into a heading.',
    example: { wrong: 'The last words.\n---', right: 'The last words.' },
  },
  'image/missing': {
    title: 'A picture that is not there',
    why: 'The page would show a gap.',
    example: { wrong: '![A map](images/mpa.svg)', right: '![A map](images/map.svg)' },
  },
  'image/no-words': {
    title: 'A picture without words',
    why: 'Who cannot see the picture is told nothing.',
    example: { wrong: '![](images/map.svg)', right: '![A map of Canalside](images/map.svg)' },
  },
  'image/not-alone': {
    title: 'A picture among words',
    why: 'A picture needs the width of the column, on the page and on paper.',
    example: { wrong: 'See ![A map](images/map.svg) here.', right: 'See the map.\n\n![A map](images/map.svg)' },
  },
  'image/remote': {
    title: 'A picture from another site',
    why: 'It would tell that site who reads the page, and it cannot be printed.',
    example: { wrong: '![A map](https://example.org/map.png)', right: '![A map](images/map.png)' },
  },
  'image/title': {
    title: 'Words that only show under a mouse',
    why: 'Who uses a telephone or a screen reader never meets them.',
    example: { wrong: '![A map](images/map.svg "Not to scale")', right: '![A map, not to scale](images/map.svg)' },
  },
  'link/address': {
    title: 'A link that may not lead there',
    why: 'A link leads to a safe page, an e-mail or a telephone, and on paper it can be read.',
    example: { wrong: '[Rules](//example.org/rules)', right: '[Rules](https://example.org/rules)' },
  },
  'link/broken': {
    title: 'A link to a page or heading that is not there',
    why: 'Who follows it meets an error page.',
    example: { wrong: '[Canalside](/area/canalside/)', right: '[Canalside](/areas/canalside/)' },
  },
  'link/no-words': {
    title: 'A link without words',
    why: 'There is nothing to press, and nothing to hear.',
    example: { wrong: '[](/areas/)', right: '[All areas](/areas/)' },
  },
  'link/title': {
    title: 'A link with words that only show under a mouse',
    why: 'Who uses a telephone or a screen reader never meets them.',
    example: { wrong: '[Areas](/areas/ "all of them")', right: '[All areas](/areas/)' },
  },
  'list/empty-item': {
    title: 'An entry of a list without words',
    why: 'A screen reader counts it, and then says nothing.',
    example: { wrong: '- ', right: '- Bring a friend' },
  },
  'markdown/code': {
    title: 'Text marked as computer code',
    why: 'It would be set in the type of programmers; most often it is four spaces too many.',
    example: { wrong: '`Call us`', right: 'Call us' },
  },
  'markdown/html': {
    title: 'HTML in the text',
    why: 'The same words are printed on paper, where HTML means nothing.',
    example: { wrong: '<b>Call us</b>', right: '**Call us**' },
  },
  'markdown/rule': {
    title: 'A line across the text',
    why: 'A line says nothing to who cannot see it; a heading does.',
    example: { wrong: '***', right: '## What comes next' },
  },
  'markdown/slip': {
    title: 'A sign of Markdown that is not quite one',
    why: 'It would be printed as it stands.',
    example: { wrong: '###Next steps', right: '### Next steps' },
  },
  'markdown/too-deep': {
    title: 'Lists that lie too deep in each other',
    why: 'On paper and on a telephone each level takes a part of the width away.',
    example: { wrong: 'a list in a list in a list in a list …', right: 'a heading, and a list under it' },
  },
  'markdown/too-much': {
    title: 'A text that would grow too large',
    why: 'A page has 4 MB at most, whatever it is made from: more could not be opened on a telephone.',
    example: { wrong: 'an address of 100 KB, linked to a thousand times', right: 'the address once' },
  },
  'notes/headings': {
    title: 'Notes without their two sections',
    why: 'Who looks for what was agreed looks under Next steps, in all notes.',
    example: { wrong: '## What we said', right: '## Discussion' },
  },
  'placeholder/blank-side': {
    title: 'A leaflet with a blank side',
    why: 'It would be printed on two sides, one of them empty.',
    example: { wrong: 'Come along.\n\n{{ overleaf }}', right: 'Come along.' },
  },
  'placeholder/braces': {
    title: 'A placeholder with one brace on each side',
    why: 'It would be printed as it stands.',
    example: { wrong: '{ phone }', right: '{{ phone }}' },
  },
  'placeholder/no-email': {
    title: 'No e-mail address to print',
    why: 'The sentence would end in nothing.',
    example: { wrong: 'Write to {{ email }}.', right: 'Call {{ phone }}.' },
  },
  'placeholder/not-alone': {
    title: 'A placeholder that needs its own line',
    why: 'It stands for whole paragraphs or a drawing, which fit into no sentence.',
    example: { wrong: 'Next: {{ meetings }}', right: '{{ meetings }}' },
  },
  'placeholder/twice': {
    title: 'Two backs of one sheet',
    why: 'A sheet of paper has one front and one back.',
    example: { wrong: '{{ overleaf }} … {{ overleaf }}', right: '{{ overleaf }}' },
  },
  'placeholder/unclosed': {
    title: 'A placeholder without an end',
    why: 'It would be printed as it stands.',
    example: { wrong: 'Call {{ phone today.', right: 'Call {{ phone }} today.' },
  },
  'placeholder/unknown': {
    title: 'A placeholder that nothing is known by',
    why: 'It would be printed as it stands.',
    example: { wrong: '{{ telephone }}', right: '{{ phone }}' },
  },
  'sheet/empty': {
    title: 'A sheet without text',
    why: 'Its page and its leaflet would hold a title and nothing else.',
    example: { wrong: 'nothing after the second ---', right: 'Come along.' },
  },
  'sheet/no-edition': {
    title: 'A sheet that is made for nobody',
    why: 'It has no page and no leaflet.',
    example: { wrong: 'editions: [areas], where there are no areas', right: 'editions: [partnership, areas]' },
  },
  'sheet/poster-heading': {
    title: 'A section that the sheet does not have',
    why: 'The poster would lack what it was made for.',
    example: { wrong: 'poster: [Who comes?]', right: 'poster: [Who should attend?]' },
  },
  'table/cells': {
    title: 'A row with other cells than its head',
    why: 'Words would be lost, or stand under the wrong name.',
    example: { wrong: '| Day | Place |\n| --- | --- |\n| Monday |', right: '| Monday | Town Hall |' },
  },
  'table/no-head': {
    title: 'A table without its head',
    why: 'It would be printed as lines and words; who listens to a table needs the names of its columns.',
    example: { wrong: '| Monday | Town Hall |', right: '| Day | Place |\n| --- | --- |\n| Monday | Town Hall |' },
  },
} as const satisfies Record<string, CodeEntry>
