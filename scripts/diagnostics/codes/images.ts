/** Findings about pictures: their files, and where they stand. */

import type { CodeEntry } from './code-entry.ts'

export const imageCodes = {
  'image/missing': {
    title: 'A picture that is not there',
    why: 'The page would show a gap.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '![A map](images/mpa.svg)',
      right: '![A map](images/map.svg)',
      beside: { 'images/map.svg': '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>' },
    },
  },
  'image/no-size': {
    title: 'A drawing that does not say how large it is',
    why: 'The page would jump when it appears.',
    example: {
      file: 'images/map.svg',
      wrong: '<svg><path d="M0 0h640v320z"/></svg>',
      right: '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>',
    },
  },
  'image/no-words': {
    title: 'A picture without words',
    why: 'People who cannot see the picture are told nothing.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '![](images/map.svg)',
      right: '![A map of Canalside](images/map.svg)',
      beside: { 'images/map.svg': '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>' },
    },
  },
  'image/not-alone': {
    title: 'A picture among words',
    why: 'A picture needs the width of the column, on the page and on paper.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: 'See ![A map](images/map.svg) here.',
      right: 'See the map.\n\n![A map](images/map.svg)',
      beside: { 'images/map.svg': '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>' },
    },
  },
  'image/not-printable': {
    title: 'A drawing with something that paper cannot show',
    why: 'Leaflets print drawings as shapes in plain colours: the rest would be missing, and nobody would know.',
    example: {
      file: 'images/map.svg',
      wrong: '<svg viewBox="0 0 640 320"><text x="10" y="20">Canal</text></svg>',
      right: '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>',
      beside: { 'sheets/what-is-a-cag.md': '![The canal](images/map.svg)' },
    },
  },
  'image/not-what-it-says': {
    title: 'A picture that is damaged, or is not what its name says',
    why: 'Browsers would not show it, or only a part of it, and it could not be printed.',
    example: { shown: 'words', wrong: 'a PNG named map.jpg', right: 'map.png' },
  },
  'image/press-colours': {
    title: 'A picture in the inks of a printing press',
    why: 'Screens show its colours wrongly, and the leaflets are made in the colours of screens.',
    example: { shown: 'words', wrong: 'a JPEG saved as CMYK', right: 'the same picture saved as RGB' },
  },
  'image/remote': {
    title: 'A picture from another site',
    why: 'It would tell that site who reads the page, and it cannot be printed.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '![A map](https://example.org/map.svg)',
      right: '![A map](images/map.svg)',
      beside: { 'images/map.svg': '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>' },
    },
  },
  'image/title': {
    title: 'Words that only show under a mouse',
    why: 'People with a telephone or a screen reader never meet them.',
    example: {
      file: 'sheets/what-is-a-cag.md',
      wrong: '![A map](images/map.svg "Not to scale")',
      right: '![A map, not to scale](images/map.svg)',
      beside: { 'images/map.svg': '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>' },
    },
  },
  'image/unsafe-svg': {
    title: 'A drawing that could act or reach out',
    why: 'An SVG can hold a program; ours are drawings only.',
    example: {
      file: 'images/map.svg',
      wrong: '<svg viewBox="0 0 640 320"><script>alert(1)</script></svg>',
      right: '<svg viewBox="0 0 640 320"><path d="M0 0h640v320z"/></svg>',
    },
  },
} as const satisfies Record<string, CodeEntry>
