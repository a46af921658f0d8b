/**
 * PDFKit as far as it is used: its pages and objects. What it reads fonts, pictures and passwords with is forty more
 * files and their tables, four fifths of the time that it takes to load, and is never called here.
 */

import { standIn } from '../loading/stand-ins.ts'

/** Behind the address of the package: whoever else imports it has all of it. */
const objectsOnly = '?objects-only'

const end = standIn(
  {
    format: 'module',
    files: {
      fontkit: 'export const create = undefined',
      linebreak: 'export default undefined',
      'png-js': 'export default undefined',
      '@noble/ciphers/aes': 'export const [cbc, ecb] = []',
    },
  },
  (address) => address.endsWith(objectsOnly),
)
export const { default: PDFDocument }: { readonly default: typeof import('pdfkit') } = await import(
  import.meta.resolve('pdfkit') + objectsOnly
)
end()
