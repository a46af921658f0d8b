/** Findings in what is written in Markdown. */

import type { CodeEntry } from './code-entry.ts'

export const proseCodes = {
  'heading/alone': {
    title: 'A heading with nothing under it',
    why: 'It promises something, and readers who go there find the next heading or the end of the page.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '## Getting about\n\n## Streets\n\nThe lamps are new.',
      right: '## Getting about\n\nThe bus stops outside.\n\n## Streets\n\nThe lamps are new.',
    },
  },
  'heading/bold': {
    title: 'A line in bold or in capitals where a heading may be meant',
    why: 'It looks like a heading, but people who hear the page cannot jump to it, and it is in no list of contents.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '**Getting about**\n\nThe bus stops outside.',
      right: '## Getting about\n\nThe bus stops outside.',
    },
  },
  'heading/empty': {
    title: 'A heading without words',
    why: 'A screen reader announces a heading and then says nothing.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: '##', right: '## Getting about\n\nThe bus stops outside.' },
  },
  'heading/nested': {
    title: 'A heading inside a list or a quotation',
    why: 'Headings are how people find their way; inside a list they lead nowhere.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '- ## Getting about',
      right: '## Getting about\n\nThe bus stops outside.',
    },
  },
  'heading/skipped': {
    title: 'A heading that skips a level',
    why: 'People who hear the page go from heading to heading by level, and look for the one left out.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '## Streets\n\n#### Lamps',
      right: '## Streets\n\n### Lamps\n\nThe lamps are new.',
    },
  },
  'heading/title': {
    title: 'A second title',
    why: 'Each page has one title, and it stands in the lines above the text.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '# Getting about',
      right: '## Getting about\n\nThe bus stops outside.',
    },
  },
  'heading/too-deep': {
    title: 'A heading of level 5 or 6',
    why: 'Nobody can tell that many sizes of heading apart.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '### Streets\n\n##### Lamps',
      right: '### Streets\n\n#### Lamps\n\nThe lamps are new.',
    },
  },
  'heading/underlined': {
    title: 'A line under a paragraph makes it a heading',
    why: 'Three hyphens right under a paragraph turn the whole of it into a heading.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: 'The last words.\n---', right: 'The last words.' },
  },
  'link/address': {
    title: 'A link that may not lead there',
    why: 'A link leads to a safe page, an e-mail or a telephone, and on paper it can be read.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '[Rules](//example.org/rules)',
      right: '[Rules](https://example.org/rules)',
    },
  },
  'link/bare': {
    title: 'An address of the web that is not a link',
    why: 'On the page nobody can press it. Words say where it leads; in <> it is a link and is printed as it stands.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: 'See https://example.org/rules.',
      right: 'See [the rules](https://example.org/rules), or <https://example.org/rules>.',
    },
  },
  'link/broken': {
    title: 'A link to a page or heading that is not there',
    why: 'Readers who follow it meet an error page.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '[Canalside](/area/canalside/)',
      right: '[Canalside](/areas/canalside/)',
    },
  },
  'link/no-words': {
    title: 'A link without words',
    why: 'There is nothing to press, and nothing to hear.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: '[](/areas/)', right: '[All areas](/areas/)' },
  },
  'link/title': {
    title: 'A link with words that only show under a mouse',
    why: 'People with a telephone or a screen reader never meet them.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '[Areas](/areas/ "all of them")',
      right: '[All areas](/areas/)',
    },
  },
  'link/words': {
    title: 'A link whose words do not say where it leads',
    why: 'People who hear the links of a page one after the other hear "here, here, here".',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: 'For dates [click here](/areas/).',
      right: 'See the [dates of all areas](/areas/).',
    },
  },
  'list/empty-item': {
    title: 'An entry of a list without words',
    why: 'A screen reader counts it, and then says nothing.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: '- Bring a friend\n-', right: '- Bring a friend' },
  },
  'markdown/code': {
    title: 'Text marked as computer code',
    why: 'It would be set in the type of programmers; most often it is four spaces too many.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: '`Call us`', right: 'Call us' },
  },
  'markdown/html': {
    title: 'HTML in the text',
    why: 'The same words are printed on paper, where HTML means nothing.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: '<b>Call us</b>', right: '**Call us**' },
  },
  'markdown/rule': {
    title: 'A line across the text',
    why: 'A line says nothing to people who cannot see it; a heading does.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: '***', right: '## What comes next\n\nThe lamps are new.' },
  },
  'markdown/slip': {
    title: 'A sign of Markdown that is not quite one',
    why: 'It would be printed as it stands.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: '###Next steps', right: '### Next steps\n\nThe lamps are new.' },
  },
  'markdown/too-deep': {
    title: 'Lists that lie too deep in each other',
    why: 'On paper and on a telephone each level takes a part of the width away.',
    example: {
      shown: 'words',
      wrong: 'a list in a list in a list in a list …',
      right: 'a heading, and a list under it',
    },
  },
  'markdown/too-much': {
    title: 'A text that would grow too large',
    why: 'A page has 4 MB at most, whatever it is made from: more could not be opened on a telephone.',
    example: { shown: 'words', wrong: 'an address of 100 KB, linked to a thousand times', right: 'the address once' },
  },
  'table/cells': {
    title: 'A row with other cells than its head',
    why: 'Words would be lost, or stand under the wrong name.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '| Day | Place |\n| --- | --- |\n| Monday |',
      right: '| Day | Place |\n| --- | --- |\n| Monday | Town Hall |',
    },
  },
  'table/no-rows': {
    title: 'A table with nothing under its head',
    why: 'Readers would see the names of columns, and look for what they hold.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '| Day | Place |\n| --- | --- |',
      right: '| Day | Place |\n| --- | --- |\n| Monday | Town Hall |',
    },
  },
  'table/no-head': {
    title: 'A table without its head',
    why: 'It would be printed as lines and words; people who listen to a table need the names of its columns.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '| Monday | Town Hall |',
      right: '| Day | Place |\n| --- | --- |\n| Monday | Town Hall |',
    },
  },
} as const satisfies Record<string, CodeEntry>
