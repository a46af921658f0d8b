/** Every page of the site by its kind: what each shows, made before any layout prints it. */

import type { Frame } from './frame.ts'
import { type HomePage, homePage } from './home.ts'
import type { Material } from './material.ts'

/** One list a kind; a kind that the content has nothing for is an empty list. */
export interface Pages {
  readonly home: readonly HomePage[]
}

/** A page's own data always stands beside its frame. */
export interface PageView {
  readonly frame: Frame
}

export function makePages(material: Material): Pages {
  return {
    home: [homePage(material)],
  }
}

/** Every page there is, whatever its kind. */
export const allPages = (pages: Pages): readonly PageView[] => Object.values(pages).flat()
