/** Plain English: what would be read more easily another way. Advice is a warning, never an error. */

import type { CodeEntry } from './code-entry.ts'

const file = 'areas/canalside/about.md'

export const adviceCodes = {
  'advice/american-spelling': {
    title: 'A word in its American spelling',
    why: 'Readers here stumble over it, and take it for a mistake.',
    example: {
      file,
      wrong: 'Our neighborhood has a new community center.',
      right: 'Our neighbourhood has a new community centre.',
    },
  },
  'advice/doubled-word': {
    title: 'A word that stands twice in a row',
    why: 'It is a slip of writing, and readers stumble over it.',
    example: { file, wrong: 'We meet in the the hall.', right: 'We meet in the hall.' },
  },
  'advice/heading-sentence': {
    title: 'A heading that is a whole sentence',
    why: 'People look through headings to find their place; a few words are found sooner.',
    example: {
      file,
      wrong: '## The police will come to our next meeting.\n\nBring your questions.',
      right: '## Police at the next meeting\n\nThey will come on Tuesday. Bring your questions.',
    },
  },
  'advice/long-sentence': {
    title: 'A sentence of more than 30 words',
    why: 'Whoever reads slowly, or in a second language, has lost its beginning by the end.',
    example: {
      file,
      wrong:
        'Canalside is the part of the town between the old wharf and the three locks, and the people who live here look after the towpath together because the boats no longer come.',
      right:
        'Canalside is the part of the town between the old wharf and the three locks. The people who live here look after the towpath together because the boats no longer come.',
    },
  },
  'advice/plain-word': {
    title: 'Jargon where a plain word says the same',
    why: 'Everybody knows the plain word; not everybody knows the other.',
    example: { file, wrong: 'Residents can utilise the hall.', right: 'Residents can use the hall.' },
  },
  'advice/punctuation': {
    title:
      'A slip of the keyboard: a comma or a full stop without its space, or in the place of the other; an ordinal as 21th',
    why: 'It is a slip of writing, and some programs read the two words aloud as one.',
    example: {
      file,
      wrong: 'The hall is shut.We meet in the church.',
      right: 'The hall is shut. We meet in the church.',
    },
  },
  'advice/spelling': {
    title: 'A word that is not in the dictionary',
    why: 'It is misspelt, or it is a name that the spelling check can be told.',
    example: { file, wrong: 'We recieved two letters.', right: 'We received two letters.' },
  },
} as const satisfies Record<string, CodeEntry>
