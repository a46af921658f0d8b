/**
 * The least that reading a content folder can take: opens each file, parses its YAML and tokenises its Markdown. Checks
 * nothing and keeps nothing. `node bare-reading.ts FOLDER`
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt('commonmark').enable('table')
const readYaml = (text: string): unknown => (text.trim() === '' ? {} : load(text, { schema: FAILSAFE_SCHEMA }))

for (const entry of readdirSync(process.argv[2] ?? '', { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(?:yaml|md)$/.test(entry.name)) continue
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8')
  if (entry.name.endsWith('.yaml')) readYaml(text)
  else {
    const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
    if (end !== -1) readYaml(text.slice(4, end + 1))
    markdown.parse(end === -1 ? text : text.slice(end + 5), {})
  }
}
