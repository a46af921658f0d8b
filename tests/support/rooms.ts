/** The rooms of the code and what they may import, as ARCHITECTURE.md has them. */

/** From low to high: a room may import itself and any room on an earlier line; rooms of one line do not know each other. */
export const floors = [
  ['loading', 'memory', 'binary-search'],
  ['diagnostics', 'blocks', 'drawing', 'generated'],
  ['model', 'written'],
  ['routes'],
  ['content', 'site-of-day'],
  ['funding', 'sheets'],
  ['rules', 'advice'],
  ['diagrams'],
  ['html', 'typeset'],
  ['pdf', 'clear-print'],
  ['leaflets', 'feeds'],
  ['pages', 'font-files'],
  ['checked-content'],
  ['publication', 'owed', 'evidence'],
  ['publish', 'layouts'],
  ['commands', '.eleventy'],
  ['conformance'],
  ['bench'],
]
/** Within one floor: blocks may know where something was written, and nothing else. */
export const neighbours: Readonly<Record<string, readonly string[]>> = { blocks: ['diagnostics'] }
/** Beyond the order: a renderer does not know what an officer is. */
export const never: Readonly<Record<string, readonly string[]>> = {
  html: ['model', 'content', 'sheets'],
  typeset: ['model', 'content', 'sheets'],
  'clear-print': ['model', 'content', 'sheets'],
  pdf: ['model', 'content', 'sheets'],
}

/**
 * The folders of large rooms, from low to high: each may import those before it. The room's own files stand where '' is,
 * and above all folders where there is none.
 */
export const folders: Readonly<Record<string, readonly string[]>> = {
  diagnostics: ['codes', '', 'formats'],
  content: [
    'schemas',
    'names',
    'text',
    'findings',
    'yaml',
    'unreadable-yaml',
    'validation',
    'folder',
    'reading',
    'markdown',
    'slips',
    'prose',
    'pictures',
    'library',
    'parsers',
    'links',
  ],
  rules: ['kinds', 'people', 'meetings', 'left-over'],
  leaflets: [
    'qr',
    'printing',
    'formats',
    'sides',
    'version',
    'parts',
    'faults',
    'a4',
    'large-print',
    'booklet',
    'poster',
    'documents',
  ],
  pdf: ['objects', 'fonts', 'content', 'pictures', 'document'],
  typeset: ['faces', 'lines', 'blocks'],
  pages: ['printed', 'frame', 'material', 'lists', 'entries'],
}

/** Each dependency is imported by one room, so that it can be replaced there; what stands beside that asks for types alone. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  '@11ty/eleventy': ['.eleventy', 'commands'],
  'gray-matter': ['content'],
  'js-yaml': ['content', 'bench'],
  yaml: ['content'],
  ajv: ['content', 'commands'],
  'markdown-it': ['content', 'bench'],
  'libphonenumber-js': ['model'],
  nspell: ['advice'],
  'dictionary-en-gb': ['advice'],
  harfbuzzjs: ['typeset'],
  'bidi-js': ['typeset'],
  'jpeg-js': ['pdf'],
  linebreak: ['typeset'],
  // The bench races them: a peer is no part of the product.
  pdfkit: ['pdf', 'bench'],
  'pdfjs-dist': ['bench'],
  '@napi-rs/canvas': ['bench'],
  '@myriaddreamin/typst-ts-node-compiler': ['bench'],
  uqr: ['leaflets'],
  'ical.js': ['feeds'],
  pagefind: ['publish'],
  'json-schema-to-typescript': ['commands'],
}
