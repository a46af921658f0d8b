/** `npm run generate`: writes what is made from the schemas, the table of codes, the lockfile and the program's own texts. */

import { readFileSync, writeFileSync } from 'node:fs'
import { codes } from '../diagnostics/codes/codes.ts'
import { explain, readOptions, refused } from './command-line/options.ts'
import { dependenciesPage, type Lockfile } from './generate/dependencies-page.ts'
import { diagnosticsPage } from './generate/diagnostics-page.ts'
import { editorSettings } from './generate/editor-settings.ts'
import { fieldNames } from './generate/field-names.ts'
import { withFieldTables } from './generate/field-tables.ts'
import { ownWords } from './generate/own-words.ts'
import { wholeSchemas } from './generate/schemas.ts'
import { sourceTypes } from './generate/source-types.ts'
import { validators, validatorTypes } from './generate/validators.ts'

const root = new URL('../../', import.meta.url)

/** By path inside the project. Generating twice gives the same bytes, and a test holds what is committed to them. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const schemas = wholeSchemas()
  const lockfile: Lockfile = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'))
  return new Map([
    ['.vscode/settings.json', editorSettings()],
    ['content/README.md', withFieldTables(readFileSync(new URL('content/README.md', root), 'utf8'), schemas)],
    ['docs/dependencies.md', dependenciesPage(lockfile)],
    ['docs/diagnostics.md', diagnosticsPage(codes)],
    ['scripts/content/schemas/field-names.generated.ts', fieldNames(schemas)],
    ['scripts/content/schemas/source-types.generated.ts', await sourceTypes(schemas)],
    ['scripts/content/schemas/validators.generated.d.ts', validatorTypes(schemas)],
    ['scripts/content/schemas/validators.generated.js', validators(schemas)],
    ['scripts/publish/audit/own-words.generated.ts', ownWords(root)],
  ])
}

/** Gives the exit code: 0 where all is written, 2 where the command line is not understood. */
async function generate(args: readonly string[]): Promise<0 | 2> {
  const options = readOptions('npm run generate', {}, args)
  if (!options.ok) return explain(options, refused)
  for (const [path, text] of await generatedFiles()) writeFileSync(new URL(path, root), text)
  return 0
}

if (import.meta.main) process.exitCode = await generate(process.argv.slice(2))
