/** What a leaflet's file is called in a window or a list of results, where its sides are not seen: `What is a CAG? Canalside`. */

import { titleOf } from '../../model/sentences.ts'
import type { Sheet } from '../../sheets/sheet.ts'

export const editionTitle = ({ title, edition }: Pick<Sheet, 'title' | 'edition'>): string =>
  edition.kind === 'area' ? titleOf(title, edition.name) : title
