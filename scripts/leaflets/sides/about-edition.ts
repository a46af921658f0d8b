/** What a leaflet's file says of itself: what it is called in a window or a list of results, where its sides are not seen, and its language. */

import { titleOf } from '../../model/sentences.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { TypesetDocument } from '../../typeset/lines/page.ts'

/** `What is a CAG? Canalside` */
export const aboutEdition = ({ title, edition, language }: Sheet): Pick<TypesetDocument, 'title' | 'language'> => ({
  title: edition.kind === 'area' ? titleOf(title, edition.name) : title,
  language,
})
