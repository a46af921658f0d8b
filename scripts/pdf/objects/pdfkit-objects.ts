/**
 * PDFKit as far as it is used: its pages and objects. Forty more files, for fonts, pictures and passwords, take four fifths
 * of its loading time and are never called here.
 */

import { standIn } from '../../loading/stand-ins.ts'

/** Added to the address of the package, so that any other import of it gets all of it. */
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
