/** Findings about leaflets, told where the text was written. */

import type { CodeEntry } from './code-entry.ts'

export const leafletCodes = {
  'leaflet/character-missing': {
    title: 'The print typeface does not have a character',
    why: 'It would be printed as an empty box, on every copy.',
    example: { wrong: 'Come along 🙂', right: 'Come along' },
  },
  'leaflet/does-not-fit': {
    title: 'The text is longer than the sides of the leaflet',
    why: 'Type is never made smaller to fit: some readers could no longer read it. So the text must be shortened.',
    example: { wrong: 'A section of forty lines before {{ overleaf }}', right: 'The same section in thirty' },
  },
} as const satisfies Record<string, CodeEntry>
