/** The home page: find your area, when the next meetings are, what was said last, what to print. */

import { addresses } from '../routes.ts'
import type { Frame } from './frame.ts'
import type { Material } from './material.ts'

export interface HomePage {
  readonly frame: Frame
  readonly heading: string
  readonly about: string
}

export function homePage({ site: { partnership }, frame }: Material): HomePage {
  return {
    frame: frame({
      address: addresses.home,
      title: partnership.name,
      description: partnership.about,
      trail: false,
    }),
    heading: partnership.strapline ?? partnership.name,
    about: partnership.about,
  }
}
