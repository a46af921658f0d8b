/**
 * PDFKit as far as it is used: its pages and objects. What it reads fonts, pictures and passwords with is forty more
 * files and their tables, four fifths of the time that it takes to load, and is never called here.
 */

import { registerHooks } from 'node:module'

const leftOut: ReadonlySet<string> = new Set(['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes'])
/** By the names that PDFKit imports of them. */
const nothing = 'data:text/javascript,export default undefined; export const [create, cbc, ecb] = []'
/** Behind the address of the package: whoever else imports it has all of it. */
const objectsOnly = '?objects-only'

const hooks = registerHooks({
  resolve: (specifier, context, next) =>
    context.parentURL?.endsWith(objectsOnly) && leftOut.has(specifier)
      ? { url: nothing, format: 'module', shortCircuit: true }
      : next(specifier, context),
})
export const { default: PDFDocument }: { readonly default: typeof import('pdfkit') } = await import(
  import.meta.resolve('pdfkit') + objectsOnly
)
hooks.deregister()
