/** What can be wrong with a file as YAML. */

import type { CodeEntry } from './code-entry.ts'

export const yamlCodes = {
  'yaml/alias': {
    title: 'A value that begins with an asterisk',
    why: 'In YAML an asterisk calls up something named elsewhere in the file.',
    example: { wrong: 'note: *New venue*', right: 'note: "*New venue*"' },
  },
  'yaml/anchor': {
    title: 'A value that begins with an ampersand',
    why: 'In YAML an ampersand gives a name to what follows.',
    example: { wrong: 'organisation: & Sons', right: 'organisation: "& Sons"' },
  },
  'yaml/backslash': {
    title: 'A backslash between double quotation marks',
    why: 'There it changes what the next letter means.',
    example: { wrong: 'note: "A\\B"', right: "note: 'A\\B'" },
  },
  'yaml/braces': {
    title: 'Braces or brackets where words should stand',
    why: 'In YAML they begin a list or a group of fields. Placeholders such as {{ phone }} work in sheets and about.md only.',
    example: { wrong: 'about: {{ area }} and around', right: 'about: "{{ area }} and around"' },
  },
  'yaml/bracket': {
    title: 'A bracket that is not closed, or closed twice',
    why: 'Everything after it is taken for a part of the list.',
    example: { wrong: 'wards: [Wharf, Lock Keepers', right: 'wards: [Wharf, Lock Keepers]' },
  },
  'yaml/colon': {
    title: 'A second colon on a line',
    why: 'A colon and a space begin the value of a field; a second one would begin another.',
    example: { wrong: 'title: Meeting: new date', right: 'title: "Meeting: new date"' },
  },
  'yaml/comment-cuts-value': {
    title: 'A value that is cut short',
    why: 'A space and a hash sign end the value: what follows is a remark for editors and is not shown.',
    example: { wrong: 'address: Room #3, 12 Wharf Street', right: 'address: "Room #3, 12 Wharf Street"' },
  },
  'yaml/duplicate': {
    title: 'A field that stands twice',
    why: 'Only one of the two would be shown, and nobody could say which was meant.',
    example: { wrong: 'phone: "01632 960123"\nphone: "01632 960124"', right: 'phone: "01632 960124"' },
  },
  'yaml/empty-file': {
    title: 'A file with nothing in it',
    why: 'What is not there need not have a file.',
    example: { wrong: 'an empty glossary.yaml', right: 'no glossary.yaml' },
  },
  'yaml/first-sign': {
    title: 'A value that begins with a sign that YAML keeps for itself',
    why: 'Signs such as @, %, ` and , cannot begin a value.',
    example: { wrong: 'note: @library', right: 'note: "@library"' },
  },
  'yaml/indent': {
    title: 'A line that does not stand under the one it belongs to',
    why: 'The spaces in front of a line say what it belongs to.',
    example: { wrong: '- role: npo\n name: Sam Okafor', right: '- role: npo\n  name: Sam Okafor' },
  },
  'yaml/list': {
    title: 'A list that begins on the line of its field',
    why: 'Each entry stands on a line of its own, or all of them in brackets.',
    example: { wrong: 'wards: - Wharf', right: 'wards: [Wharf]' },
  },
  'yaml/no-colon': {
    title: 'A line that is not a field and its value',
    why: 'Every field is followed by a colon and a space.',
    example: { wrong: 'name:Canalside', right: 'name: Canalside' },
  },
  'yaml/quotes': {
    title: 'Quotation marks that do not go around the whole value',
    why: 'What stands before or after them cannot be read.',
    example: { wrong: "name: 'O'Brien'", right: 'name: "O\'Brien"' },
  },
  'yaml/second-document': {
    title: 'A line of dashes in the middle of a file',
    why: 'It ends the file for the program: nothing under it would be read.',
    example: { wrong: 'name: Canalside\n---\nwards: [Wharf]', right: 'name: Canalside\nwards: [Wharf]' },
  },
  'yaml/syntax': {
    title: 'The file cannot be read as YAML',
    why: 'A program reads these files; a wrong sign hides everything after it.',
    example: { wrong: 'name: "Canalside', right: 'name: Canalside' },
  },
  'yaml/tab': {
    title: 'A line moved in with the Tab key',
    why: 'A Tab is as wide as each program likes; spaces are not.',
    example: { wrong: 'contact:\n→phone: "01632 960123"', right: 'contact:\n  phone: "01632 960123"' },
  },
  'yaml/tag': {
    title: 'A value that begins with an exclamation mark',
    why: 'In YAML it says of which kind the value is.',
    example: { wrong: 'note: !New venue', right: 'note: "!New venue"' },
  },
  'yaml/too-deep': {
    title: 'Lists and fields too deep in each other',
    why: 'Nothing here goes deeper than four levels; 32 are the most that are read.',
    example: { wrong: '[[[[[[…]]]]]]', right: '[…]' },
  },
  'yaml/too-many-keys': {
    title: 'A file with too many fields',
    why: '2,000 are the most that are read from one file.',
    example: { wrong: 'a glossary of 3,000 abbreviations', right: 'the abbreviations that the texts use' },
  },
} as const satisfies Record<string, CodeEntry>
