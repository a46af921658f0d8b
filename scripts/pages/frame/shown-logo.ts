/** The partnership's logo at the head of every page: how large it is there. */

import type { Site } from '../../model/site.ts'
import { assetAddress } from '../../routes.ts'

export interface ShownLogo {
  readonly address: string
  readonly alternative: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** CSS pixels: never higher than the European emblem, which is 88. */
const most = { width: 320, height: 64 }

/** A drawing fills the room; a photograph is not made larger than it is. Undefined where the name stands in type. */
export function shownLogo({
  partnership: { logo },
  images,
}: Pick<Site, 'partnership' | 'images'>): ShownLogo | undefined {
  const image = logo && images.get(logo.image)
  if (logo === undefined || image === undefined) return undefined
  const filling = Math.min(most.width / image.width, most.height / image.height)
  const scale = image.type === 'svg' ? filling : Math.min(1, filling)
  const scaled = (length: number): number => Math.max(1, Math.round(length * scale))
  const { alternative } = logo
  return { address: assetAddress(logo.image), alternative, width: scaled(image.width), height: scaled(image.height) }
}
