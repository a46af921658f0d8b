/** A logo that is a PNG or JPEG goes all the way: on every page, beside links to them, on paper in colour and in black. */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project, temporaryFolder } from '../support/sites/build-site.ts'
import { writeSite } from '../support/sites/written-site.ts'

test.each(['quay.png', 'lanterns.jpg'])('%s', async (name) => {
  const content = join(temporaryFolder(), 'content')
  const output = join(temporaryFolder(), 'site')
  cpSync(join(project, 'tests/sites/minimal'), content, { recursive: true })
  mkdirSync(join(content, 'images'), { recursive: true })
  cpSync(join(project, 'tests/sites/everything/images', name), join(content, 'images', name))
  const partnership = join(content, 'partnership.yaml')
  writeFileSync(partnership, `${readFileSync(partnership, 'utf8')}logo: { image: images/${name}, alt: Our logo }\n`)
  await writeSite(content, output)
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toContain(
    '<meta property="og:image:alt" content="Our logo">',
  )
  const printed = (file: string) => readFileSync(join(output, 'leaflets', file), 'latin1')
  expect(printed('welcome-a4.pdf')).toContain('/ColorSpace/DeviceRGB')
  expect(printed('welcome-a4-black.pdf')).toContain('/ColorSpace/DeviceGray')
  expect(printed('welcome-a4-black.pdf')).not.toContain('/ColorSpace/DeviceRGB')
})
