/** The structured data of a page, in a script element that no browser runs. JSON-LD 1.1. */

export interface StructuredData {
  /** Goes on after the page's address. */
  readonly problem?: string
  /** What it calls the page, its parents and its parts by. */
  readonly addresses: readonly string[]
}

const opening = '<script type="application/ld+json">'
const closing = '</script>'

/** Takes the structured data out of a page's head; anywhere else it would count as a script. */
export function takeOut(markup: string): { readonly rest: string; readonly data?: StructuredData } {
  const start = markup.lastIndexOf(opening, markup.indexOf('</head>'))
  const end = start === -1 ? -1 : markup.indexOf(closing, start)
  if (end === -1) return { rest: markup }
  return {
    rest: markup.slice(0, start) + markup.slice(end + closing.length),
    data: read(markup.slice(start + opening.length, end)),
  }
}

function read(json: string): StructuredData {
  if (json.includes('<')) return { problem: 'has markup among its facts for search engines.', addresses: [] }
  const addresses: string[] = []
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (/^(?:url|item|logo|@id)$/.test(key) && typeof value === 'string') addresses.push(value)
      return value
    })
    return { addresses }
  } catch {
    return { problem: 'has facts for search engines that no program can read.', addresses: [] }
  }
}
