/** The picture that programs show beside a link to a page. */

import { expect, test } from 'vitest'
import type { ImageFile } from '../../../scripts/model/image-file.ts'
import { frameContextOf } from '../../../scripts/pages/frame/make-frame.ts'
import { date, sampleSite } from '../../support/sites/sample-site.ts'

const pictureOf = (type: ImageFile['type'] | undefined) => {
  const image = `images/logo.${type}`
  const { partnership } = sampleSite()
  const site = sampleSite({
    partnership: { ...partnership, ...(type && { logo: { image, alternative: 'Three gables' } }) },
    ...(type && {
      images: new Map([[image, { file: image, type, width: 300, height: 100, bytes: new Uint8Array() }]]),
    }),
  })
  return frameContextOf(site, new Set(), date('2026-11-22')).linkPicture
}

test.each(['png', 'jpeg'] as const)('a logo that is %s, its address absolute', (type) =>
  expect(pictureOf(type)).toEqual({
    address: `https://lnp.example.org/assets/images/logo.${type}`,
    alternative: 'Three gables',
  }),
)

test.each(['svg', undefined] as const)('none of %s: such programs do not draw it', (type) =>
  expect(pictureOf(type)).toBeUndefined(),
)
