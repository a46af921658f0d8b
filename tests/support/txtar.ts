/** Several small files in one text (txtar): a description, then `-- path --` before each file. */

export interface Archive {
  readonly description: string
  readonly files: ReadonlyMap<string, string>
}

export function readArchive(text: string): Archive {
  const [description = '', ...parts] = text.split(/^-- (.+) --\n/m)
  const files = new Map<string, string>()
  for (let index = 0; index < parts.length; index += 2) files.set(parts[index] ?? '', parts[index + 1] ?? '')
  return { description, files }
}

export function writeArchive({ description, files }: Archive): string {
  return description + Array.from(files, ([path, text]) => `-- ${path} --\n${text}`).join('')
}
