/** Findings about a file as YAML. */

import type { CodeEntry } from './code-entry.ts'

export const yamlCodes = {
  'yaml/alias': {
    title: 'A value that begins with an asterisk',
    why: 'In YAML an asterisk calls up something named elsewhere in the file.',
    example: {
      file: 'areas/canalside/cags/safer-stronger.yaml',
      wrong: 'refreshments: *Buffet*',
      right: 'refreshments: "*Buffet*"',
    },
  },
  'yaml/anchor': {
    title: 'A value that begins with an ampersand',
    why: 'In YAML an ampersand gives a name to what follows.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'name: &Canalside', right: 'name: "&Canalside"' },
  },
  'yaml/backslash': {
    title: 'A backslash between double quotation marks',
    why: 'There it changes what the next letter means.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'name: "A\\B"', right: "name: 'A\\B'" },
  },
  'yaml/braces': {
    title: 'Braces or brackets where words should stand',
    why: 'In YAML they begin a list or a group of fields. Placeholders such as {{ phone }} work in sheets and about.md only.',
    example: {
      file: 'partnership.yaml',
      wrong: 'about: {{ area }} and around',
      right: 'about: Everything in your area and around.',
    },
  },
  'yaml/bracket': {
    title: 'A bracket that is not closed, or closed twice',
    why: 'Everything after it is taken for a part of the list.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'wards: [Wharf, Lock Keepers',
      right: 'wards: [Wharf, Lock Keepers]',
    },
  },
  'yaml/colon': {
    title: 'A second colon on a line',
    why: 'A colon and a space begin the value of a field; a second one would begin another.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'fields',
      wrong: 'title: Meeting: new date',
      right: 'title: "Meeting: new date"',
    },
  },
  'yaml/comma': {
    title: 'A comma or a semicolon at the end of a value',
    why: 'Lines of a form end without one; here it would be shown, or make a number into something else.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'address: 12 Wharf Street,',
      right: 'address: 12 Wharf Street',
    },
  },
  'yaml/comment-cuts-value': {
    title: 'A value that is cut short',
    why: 'A space and a hash sign end the value: what follows is a remark for editors and is not shown.',
    example: {
      file: 'venues/canalside-library.yaml',
      wrong: 'address: Room #3, 12 Wharf Street',
      right: 'address: "Room #3, 12 Wharf Street"',
    },
  },
  'yaml/duplicate': {
    title: 'A field that stands twice',
    why: 'Only one of the two would be shown, and nobody could say which was meant.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'name: Canalside\nname: Canal Side',
      right: 'name: Canalside',
    },
  },
  'yaml/empty-file': {
    title: 'A file with nothing in it',
    why: 'What is not there need not have a file.',
    example: { file: 'glossary.yaml', shown: 'whole', wrong: '', right: 'CAG: Community Action Group' },
  },
  'yaml/first-sign': {
    title: 'A value that begins with a sign that YAML keeps for itself',
    why: 'Signs such as @, %, ` and , cannot begin a value.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'summary: @library', right: 'summary: "@library"' },
  },
  'yaml/indent': {
    title: 'A line that does not stand under the one it belongs to',
    why: 'The spaces in front of a line say what it belongs to.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'officers:\n  - role: npo\n   name: Sam Okafor\nchecked: 2026-11-01',
      right: 'officers:\n  - role: npo\n    name: Sam Okafor\nchecked: 2026-11-01',
    },
  },
  'yaml/list': {
    title: 'A list that begins on the line of its field',
    why: 'Each entry stands on a line of its own, or all of them in brackets.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'wards: - Wharf', right: 'wards: [Wharf]' },
  },
  'yaml/no-colon': {
    title: 'A line that is not a field and its value',
    why: 'Every field is followed by a colon and a space.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'name:Canalside', right: 'name: Canalside' },
  },
  'yaml/odd-space': {
    title: 'A space of another kind',
    why: 'Web pages and word processors have spaces that do not break. YAML takes them for letters.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'contact:\n<U+00A0><U+00A0>phone: "01922 654703"',
      right: 'contact:\n  phone: "01922 654703"',
    },
  },
  'yaml/quotes': {
    title: 'Quotation marks that do not go around the whole value',
    why: 'What stands before or after them cannot be read.',
    example: { file: 'areas/canalside/area.yaml', wrong: "name: 'O'Brien'", right: 'name: "O\'Brien"' },
  },
  'yaml/second-document': {
    title: 'A line of dashes in the middle of a file',
    why: 'It ends the file for the program: nothing under it would be read.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'name: Canalside\n---\nwards: [Wharf]',
      right: 'name: Canalside\nwards: [Wharf]',
    },
  },
  'yaml/syntax': {
    title: 'The file cannot be read as YAML',
    why: 'A program reads these files; a wrong sign hides everything after it.',
    example: { file: 'areas/canalside/area.yaml', wrong: '%YAML 1.1\n---\nname: Canalside', right: 'name: Canalside' },
  },
  'yaml/tab': {
    title: 'A line moved in with the Tab key',
    why: 'A Tab is as wide as each program likes; spaces are not.',
    example: {
      file: 'areas/canalside/area.yaml',
      wrong: 'contact:\n→phone: "01922 654703"',
      right: 'contact:\n  phone: "01922 654703"',
    },
  },
  'yaml/tag': {
    title: 'A value that begins with an exclamation mark',
    why: 'In YAML it says of which kind the value is.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'summary: !New streets', right: 'summary: "!New streets"' },
  },
  'yaml/too-deep': {
    title: 'Lists and fields too deep in each other',
    why: 'Nothing here goes deeper than four levels; 32 are the most that are read.',
    example: { shown: 'words', wrong: '[[[[[[…]]]]]]', right: '[…]' },
  },
  'yaml/too-many-keys': {
    title: 'A file with too many fields',
    why: '2,000 are the most that are read from one file.',
    example: {
      shown: 'words',
      wrong: 'a glossary of 3,000 abbreviations',
      right: 'the abbreviations that the texts use',
    },
  },
} as const satisfies Record<string, CodeEntry>
