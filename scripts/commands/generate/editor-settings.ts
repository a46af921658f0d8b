/** .vscode/settings.json: which schema each YAML file of the content has, for completion, hover texts and squiggles. */

import { contentTypes } from '../../content/folder/content-types.ts'

/** By schema, the files that it is for. Details in Markdown are not among them: the editor's YAML reads whole files alone. */
const schemaGlobs: ReadonlyMap<string, string> = new Map(
  contentTypes
    .filter(({ form }) => form === 'data')
    .map(({ name, path }) => [`./schemas/${name}.json`, `content/${path.replaceAll(/<[a-z]+>/g, '*')}`]),
)

export const editorSettings = (): string =>
  `${JSON.stringify(
    {
      'yaml.schemas': Object.fromEntries(schemaGlobs),
      'yaml.schemaStore.enable': false,
      '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.detectIndentation': false },
      'files.encoding': 'utf8',
    },
    undefined,
    2,
  )}\n`
