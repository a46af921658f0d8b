/** The stylesheet of the site as a page of a test can hold it, without a server. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import { styleParts, stylesheet } from '../../../scripts/publish/stylesheet.ts'
import { project } from './build-site.ts'

export const siteStyles: string = stylesheet(
  tokens,
  styleParts.map((part) => readFileSync(join(project, 'layouts/styles', part), 'utf8')),
)
