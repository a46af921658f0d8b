/** Findings about a file as such, before its content is read. */

import type { CodeEntry } from './code-entry.ts'

export const fileCodes = {
  'file/garbled': {
    title: 'Letters that were read in the wrong encoding',
    why: 'A program took one sign for two or three, and readers would see those.',
    example: { file: 'areas/canalside/about.md', wrong: 'Entry: Â£2', right: 'Entry: £2' },
  },
  'file/hidden-character': {
    title: 'A character that nobody can see',
    why: 'Pasted from another program, it can turn the direction of the text or make two names that look alike differ.',
    example: { file: 'areas/canalside/area.yaml', wrong: 'name: Canal<U+200B>side', right: 'name: Canalside' },
  },
  'file/lost-character': {
    title: 'A sign that was lost on the way',
    why: 'Readers would see an empty box or a question mark.',
    example: {
      file: 'areas/canalside/about.md',
      wrong: 'The caf<U+FFFD> at the wharf',
      right: 'The café at the wharf',
    },
  },
  'file/missing': {
    title: 'A file that must be there is not',
    why: 'Without it there is nobody to call, or nothing to show.',
    example: {
      file: 'areas/canalside/area.yaml',
      shown: 'name',
      wrong: 'areas/canalside/streets.yaml',
      right: 'areas/canalside/area.yaml',
    },
  },
  'file/name': {
    title: 'A file or folder whose name cannot be an address',
    why: 'Names become addresses on the web, and files must open on every computer.',
    example: {
      file: 'venues/canalside-library.yaml',
      shown: 'name',
      wrong: 'venues/Canalside Library.yaml',
      right: 'venues/canalside-library.yaml',
    },
  },
  'file/not-regular': {
    title: 'A link or a device in place of a file',
    why: 'What it leads to may not be there on another computer, or may not be meant for the public.',
    example: { shown: 'words', wrong: 'images/logo.svg → ../logo.svg', right: 'images/logo.svg, the file itself' },
  },
  'file/not-text': {
    title: 'A document of another program under the name of a text',
    why: 'Only plain text can be read here.',
    example: { shown: 'words', wrong: 'notes.docx, renamed to notes.md', right: 'its words, pasted into notes.md' },
  },
  'file/not-utf-8': {
    title: 'A file saved in another encoding',
    why: 'Dashes, pound signs and accents would be shown as other signs.',
    example: { shown: 'words', wrong: 'saved as "Unicode" or "ANSI" in Notepad', right: 'saved as "UTF-8" in Notepad' },
  },
  'file/too-large': {
    title: 'A file that is too large',
    why: 'A file of data has 64 KB at most, a text 256 KB: no file can stop the others.',
    example: {
      shown: 'words',
      wrong: 'notes with pictures pasted into them',
      right: 'notes, and the pictures in images/',
    },
  },
  'file/two-alphabets': {
    title: 'A word with letters of two alphabets',
    why: 'It looks right. A search does not find it, and a screen reader says something else.',
    example: { file: 'areas/canalside/about.md', wrong: 'Come tо the wharf.', right: 'Come to the wharf.' },
  },
  'file/two-versions': {
    title: 'Two versions of a file that were not brought together',
    why: 'Two people changed the same lines, and git left both for somebody to choose.',
    example: {
      file: 'areas/canalside/about.md',
      shown: 'whole',
      wrong: '<<<<<<< HEAD\nCome along.\n=======\nCome along on Tuesday.\n>>>>>>> main',
      right: 'Come along on Tuesday.',
    },
  },
  'file/unknown': {
    title: 'A file or folder that does not belong where it stands',
    why: 'It would not be shown anywhere, and nobody would notice.',
    example: {
      file: 'venues/canalside-library.yaml',
      shown: 'name',
      wrong: 'venue/canalside-library.yml',
      right: 'venues/canalside-library.yaml',
    },
  },
  'file/unreadable': {
    title: 'A file or folder that cannot be opened',
    why: 'The build must read all of the content or publish none of it.',
    example: { shown: 'words', wrong: 'a file that only its owner may read', right: 'a file that everybody may read' },
  },
  'front-matter/closing': {
    title: 'The details of a text do not end where they should',
    why: 'Everything under them would be taken for details.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'whole',
      wrong:
        '---\ntitle: Street lights\nstatus: published\n\n## Discussion\n\nTwo lights were out.\n\n## Next steps\n\nMend them.',
      right:
        '---\ntitle: Street lights\nstatus: published\n---\n\n## Discussion\n\nTwo lights were out.\n\n## Next steps\n\nMend them.',
    },
  },
  'front-matter/not-here': {
    title: 'Details in a text that has none',
    why: 'They would be printed as words.',
    example: {
      file: 'areas/canalside/about.md',
      shown: 'whole',
      wrong: '---\ntitle: Canalside\n---\nCome along.',
      right: 'Come along.',
    },
  },
  'front-matter/opening': {
    title: 'A text does not begin with its details',
    why: 'The title and the status of a text stand between two lines of three dashes at its start.',
    example: {
      file: 'areas/canalside/meetings/2026-11-03-safer-stronger.md',
      shown: 'whole',
      wrong: '# Street lights\n\n## Discussion\n\nTwo lights were out.\n\n## Next steps\n\nMend them.',
      right:
        '---\ntitle: Street lights\nstatus: published\n---\n\n## Discussion\n\nTwo lights were out.\n\n## Next steps\n\nMend them.',
    },
  },
  'front-matter/too-long': {
    title: 'The details of a text run over too many lines',
    why: 'Details are a few lines; prose stands under them.',
    example: {
      shown: 'words',
      wrong: '2,500 lines between the dashes',
      right: 'the prose under the second line of dashes',
    },
  },
} as const satisfies Record<string, CodeEntry>
