/** Findings about information sheets and the placeholders in them. */

import type { CodeEntry } from './code-entry.ts'

export const sheetCodes = {
  'placeholder/blank-side': {
    title: 'A leaflet with a blank side',
    why: 'It would be printed on two sides, one of them empty.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '{{ overleaf }}',
      right: '{{ overleaf }}\n\n## Who will be there?\n\nYour officers.',
    },
  },
  'placeholder/braces': {
    title: 'A placeholder with one brace on each side',
    why: 'It would be printed as it stands.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: 'Call { phone }.', right: 'Call {{ phone }}.' },
  },
  'placeholder/in-link': {
    title: 'A number or an e-mail address inside another link',
    why: 'It is a link by itself, and of two links in one nobody can tell which is pressed.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: 'Call [{{ phone }}](tel:01922654703).',
      right: 'Call {{ phone }}.',
    },
  },
  'placeholder/no-email': {
    title: 'No e-mail address to print',
    why: 'The sentence would end in nothing.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: 'Write to {{ email }}.',
      right: 'Call {{ phone }}.',
      beside: { 'partnership.yaml': 'contact: { phone: "01922 654703", purpose: venue details, relay: true }' },
    },
  },
  'placeholder/not-alone': {
    title: 'A placeholder that needs its own line',
    why: 'It stands for whole paragraphs or a drawing, which fit into no sentence.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: 'Next: {{ meetings }}', right: '{{ meetings }}' },
  },
  'placeholder/twice': {
    title: 'Two backs of one sheet',
    why: 'A sheet of paper has one front and one back.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '{{ overleaf }}\n\nThe back.\n\n{{ overleaf }}\n\nAnother back.',
      right: '{{ overleaf }}\n\nThe back.',
    },
  },
  'placeholder/unclosed': {
    title: 'A placeholder without an end',
    why: 'It would be printed as it stands.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: 'Call {{ phone today.', right: 'Call {{ phone }} today.' },
  },
  'placeholder/unknown': {
    title: 'A placeholder that nothing is known by',
    why: 'It would be printed as it stands.',
    example: { file: 'sheets/what-is-a-cag.md', wrong: 'Call {{ telephone }}.', right: 'Call {{ phone }}.' },
  },
  'sheet/empty': {
    title: 'A sheet without text',
    why: 'Its page and its leaflet would hold a title and nothing else.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'whole',
      wrong:
        '---\ntitle: Welcome\nlabel: Information sheet\nsummary: Who we are.\neditions: [partnership]\nleaflet: []\nupdated: 2026-11-01\n---',
      right:
        '---\ntitle: Welcome\nlabel: Information sheet\nsummary: Who we are.\neditions: [partnership]\nleaflet: []\nupdated: 2026-11-01\n---\n\nCome along.',
    },
  },
  'sheet/no-edition': {
    title: 'A sheet that is made for nobody',
    why: 'It has no page and no leaflet.',
    example: {
      shown: 'words',
      wrong: 'editions: [areas], where there are no areas',
      right: 'editions: [partnership, areas]',
    },
  },
  'sheet/call-nearly': {
    title: 'A paragraph that is nearly the call to action',
    why: 'The number to call would not stand in its panel, on the page and on the leaflet.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'text',
      wrong: '## Who should attend?\n\n**Ring {{ phone }} for {{ contact purpose }}**',
      right: '## Who should attend?\n\n**Call {{ phone }} for {{ contact purpose }}.**',
    },
  },
  'sheet/poster-heading': {
    title: 'A section that the sheet does not have',
    why: 'The poster would lack what it was made for.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      shown: 'fields',
      wrong: 'poster: [Who comes?]\nleaflet: [a3-poster]',
      right: 'poster: [Who should attend?]\nleaflet: [a3-poster]',
    },
  },
} as const satisfies Record<string, CodeEntry>
