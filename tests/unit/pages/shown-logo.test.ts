/** The logo at the head of a page: a drawing fills its room, a photograph is never larger than it is. */

import { expect, test } from 'vitest'
import type { ImageFile } from '../../../scripts/model/image-file.ts'
import { shownLogo } from '../../../scripts/pages/frame/shown-logo.ts'
import { sampleSite } from '../../support/sites/sample-site.ts'

function sizeOf(type: ImageFile['type'], width: number, height: number): string {
  const file = `images/logo.${type}`
  const { partnership } = sampleSite()
  const shown = shownLogo({
    partnership: { ...partnership, logo: { image: file, alternative: 'Three gables' } },
    images: new Map([[file, { file, type, width, height, bytes: new Uint8Array() }]]),
  })
  return `${shown?.width} by ${shown?.height}`
}

test.each([
  ['svg', 24, 8, '192 by 64'],
  ['svg', 900, 900, '64 by 64'],
  ['svg', 4000, 100, '320 by 8'],
  ['png', 100, 30, '100 by 30'],
  ['png', 1280, 512, '160 by 64'],
  ['jpeg', 3000, 2, '320 by 1'],
] as const)('%s of %i by %i', (type, width, height, shown) => expect(sizeOf(type, width, height)).toBe(shown))

test('none where the name stands in type', () => expect(shownLogo(sampleSite())).toBeUndefined())
