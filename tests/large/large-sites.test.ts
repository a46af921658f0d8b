/** Sites larger than any that is published: nothing on them leads nowhere, and no page of a long list is heavy. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedContent } from '../../scripts/generated/generated-content.ts'
import { build, temporaryFolder, today } from '../support/sites/build-site.ts'
import { withContent } from '../support/sites/content-on-disk.ts'
import { deadEnds, heavyPages } from '../support/sites/site-links.ts'

/** Builds a site of so many areas; gives where it lies. */
const withAreas = (areas: number, more: readonly string[], use: (site: string) => void) =>
  withContent(undefined, generatedContent({ areas, sheets: 1, seed: 1 }), (content) => {
    const site = join(temporaryFolder(), 'site')
    const options = ['--content', content, '--output', site, '--today', today, '--advice=off', ...more]
    expect(build(options)).toMatchObject({ exit: 0 })
    use(site)
  })

test('fifty areas with all that is printed', () =>
  withAreas(50, [], (site) => {
    const { dead, seen } = deadEnds(site)
    expect(seen).toBeGreaterThan(5_000)
    expect(dead).toEqual([])
    expect(heavyPages(site)).toEqual([])
  }))

test('the pages of three hundred areas', () =>
  withAreas(300, ['--only=site'], (site) => expect(heavyPages(site)).toEqual([])))
