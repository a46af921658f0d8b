/** The kinds of files in a site: where each may be, and how its bytes begin. Others are refused. */

interface FileKind {
  /** By path inside the site. */
  readonly where: RegExp
  /** As text, a character for each byte; left out where such a file may begin with anything. */
  readonly begins?: readonly string[]
}

const gzip = ['\u001f\u008b']

const fileKinds: readonly FileKind[] = [
  { where: /\.html?$/i, begins: ['<!doctype html>\n'] },
  { where: /\.pdf$/, begins: ['%PDF-1.'] },
  { where: /(?:^|\/)calendar\.ics$/, begins: ['BEGIN:VCALENDAR\r\n'] },
  { where: /^(?:areas\/[^/]+\/)?feed\.xml$|^sitemap(?:-\d+)?\.xml$/, begins: ['<?xml '] },
  { where: /^data\/.+\.json$|^assets\/areas\.json$/, begins: ['{', '['] },
  { where: /^data\/dates\.csv$/ },
  { where: /^robots\.txt$|^_headers$|^_redirects$|^\.htaccess$|^assets\/fonts\/LICENSE\.txt$/ },
  { where: /^assets\/style\.css$/ },
  { where: /^assets\/(?:find-area|search)\.js$/ },
  { where: /^assets\/fonts\/[\w-]+\.woff2$/, begins: ['wOF2'] },
  { where: /^assets\/images\/.+\.png$/, begins: ['\u0089PNG\r\n\u001a\n'] },
  { where: /^assets\/images\/.+\.jpe?g$/, begins: ['\u00ff\u00d8\u00ff'] },
  { where: /^assets\/images\/.+\.svg$/ },
  { where: /^pagefind\/pagefind(?:-worker)?\.js$/ },
  { where: /^pagefind\/pagefind-entry\.json$/, begins: ['{'] },
  { where: /^pagefind\/(?:fragment|index|filter)\/[\w-]+\.pf_(?:fragment|index|filter)$/, begins: gzip },
  { where: /^pagefind\/[\w.-]+\.pf_meta$|^pagefind\/wasm\.[\w-]+\.pagefind$/, begins: gzip },
]

/** How many bytes of a file are needed to know it. */
export const beginningLength = 20

/** What is wrong, to follow the file's address; undefined for a file that may be there. `head`: a character for each byte. */
export function kindProblem(file: string, head: string): string | undefined {
  const kind = fileKinds.find(({ where }) => where.test(file))
  if (kind === undefined) return 'is of a kind that no site has.'
  const { begins } = kind
  if (begins === undefined || begins.some((each) => head.startsWith(each))) return undefined
  return 'is not what its name says.'
}
