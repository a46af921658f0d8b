/** Pictures whose pixels cannot be read. Damage inside a file shows only when a leaflet is made. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { isDamaged } from '../../pdf/pictures/black-picture.ts'
import type { PlacedImage, TypesetDocument } from '../../typeset/lines/page.ts'

/** `isSo`: whether a picture is damaged, which is usually found out by reading all of it. */
export function damagedPictures(
  { pages }: TypesetDocument,
  isSo: (image: PlacedImage) => boolean = isDamaged,
): readonly Diagnostic[] {
  const images = pages.flatMap(({ items }) => items.filter((item) => item.kind === 'image'))
  const sources = new Set(images.filter(isSo).map(({ source }) => source))
  return Array.from(sources, (source) => ({
    severity: 'error',
    code: 'image/not-what-it-says',
    message: `"${source}" is damaged: not all of the picture can be read.`,
    hint: 'Copy it again from where it came, or open it in a picture editor and save it again.',
    file: source,
  }))
}
