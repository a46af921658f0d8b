/** SVG pictures: drawings only. A script, a foreign page or anything fetched from elsewhere is refused. */

import { readSvgDrawing } from '../../drawing/svg-drawing.ts'
import { readMarkup } from '../../drawing/svg-markup.ts'
import type { FileReport } from '../findings/file-report.ts'
import { withoutNotes } from './svg-notes.ts'

/** A pattern for an element with any namespace prefix: `svg:script`, `é:script`. */
const element = (names: string): RegExp => new RegExp(`<\\s*(?:[^\\s<>/=]+:)?(?:${names})(?![\\w-])`, 'i')

/** The ways in which an SVG can run code or load something, each with its name in messages. */
const refusals: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: element('script'), what: 'a script' },
  { pattern: element('foreignObject'), what: 'a piece of a web page (foreignObject)' },
  { pattern: /www\.w3\.org\/1999\/xhtml/i, what: 'a piece of a web page (XHTML)' },
  {
    pattern: element('iframe|embed|object|audio|video|handler|listener|set|animate\\w*'),
    what: 'something that moves or plays',
  },
  { pattern: /<!(?:DOCTYPE|ENTITY)/i, what: 'a document type' },
  { pattern: /<\?(?!xml\s)/i, what: 'an instruction to a program' },
  {
    pattern: /<\?xml[^>]*\sencoding\s*=\s*["'](?!(?:utf-8|us-ascii|iso-8859-1|windows-1252)["'])/i,
    what: 'letters in another way than UTF-8',
  },
  { pattern: /[\s"'/]on\w+\s*=/i, what: 'an event that runs a script' },
  { pattern: /(?:href|src)\s*=\s*["']\s*(?!#)[^"'\s]/i, what: 'a reference to something outside it' },
  { pattern: /[\s"'/:](?:srcset|ping)\s*=/i, what: 'a reference to something outside it' },
  { pattern: /url\(\s*["']?\s*(?!#)[^"')\s]/i, what: 'a reference to something outside it' },
  { pattern: /@import|javascript:|xml:base|image-set\(|\bsrc\(/i, what: 'a reference to something outside it' },
]

/** What runs code or loads something in a drawing: `a script`; undefined where nothing does. */
export function unsafeInSvg(text: string): string | undefined {
  // Metadata is stripped before it is published, so the stripped text is checked, too.
  const published = withoutNotes(text)
  const readings = [text, published, spelledOut(text), spelledOut(published)]
  const found = refusals.find(({ pattern }) => readings.some((reading) => pattern.test(reading)))
  return (
    found?.what ?? (hidesInStyle(spelledOut(published)) ? 'signs in its style that stand for others (\\)' : undefined)
  )
}

/** CSS Syntax 3, 4.3.7: `u\72l(…)` is `url(…)`. */
const hidesInStyle = (text: string): boolean =>
  (styleElement.test(text) && text.includes('\\')) || /\sstyle\s*=\s*(?:"[^"\\]*\\|'[^'\\]*\\)/i.test(text)
const styleElement = element('style')

/** The text with character references (`&#117;rl`) decoded: XML 1.0, 4.1. */
const spelledOut = (text: string): string =>
  text.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (reference, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    return code > 0 && code < 0x80 ? String.fromCharCode(code) : reference
  })

/** The size of the drawing in its own units; undefined where it may not be used, which is reported. */
export function readSvg(
  bytes: Uint8Array,
  report: FileReport,
): { readonly width: number; readonly height: number } | undefined {
  const text = new TextDecoder().decode(bytes)
  const root = /<svg\b([^>]*)>/.exec(text)?.[1]
  if (
    root === undefined ||
    !/^\uFEFF?\s*(?:<\?xml[^>]*>|<!DOCTYPE svg\b(?:[^>[]|\[[^\]]*\])*>|<!--[\s\S]*?-->|\s)*<svg\b/.test(text)
  ) {
    report.error(
      'image/not-what-it-says',
      [],
      `"${report.file}" is no SVG drawing.`,
      'Open it in a drawing program and save it anew as "plain SVG".',
    )
    return undefined
  }
  const unsafe = unsafeInSvg(text)
  if (unsafe !== undefined) {
    report.error(
      'image/unsafe-svg',
      [],
      `"${report.file}" holds ${unsafe}.`,
      'Save it as "plain SVG", with every picture and font turned into paths.',
    )
    return undefined
  }
  const damage = damageOf(text)
  if (damage !== undefined) {
    report.error('image/not-what-it-says', [], `"${report.file}" ${damage.what}.`, damage.hint)
    return undefined
  }
  const [, , width, height] = attribute(root, 'viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number) ?? [
    0,
    0,
    Number.parseFloat(attribute(root, 'width') ?? ''),
    Number.parseFloat(attribute(root, 'height') ?? ''),
  ]
  if (width !== undefined && height !== undefined && width > 0 && height > 0) {
    tellUnprintable(text, report)
    return { width, height }
  }
  report.error(
    'image/no-size',
    [],
    `"${report.file}" does not say how large it is.`,
    'Give its first tag a viewBox, as in <svg viewBox="0 0 640 320" …>.',
  )
  return undefined
}

/** What keeps browsers from showing it: they parse XML strictly. */
function damageOf(text: string): { readonly what: string; readonly hint: string } | undefined {
  if (readMarkup(text) === undefined)
    return { what: 'is a damaged SVG drawing: its tags do not fit together, or its end is missing', hint: copyAnew }
  const foreign = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)[^\s;<]{0,12};?/i.exec(withoutNotes(text))?.[0]
  return foreign === undefined
    ? undefined
    : {
        what: `has "${foreign}" in it, which browsers cannot read`,
        hint: 'Write &amp; for the sign &, and other signs as they are.',
      }
}

const copyAnew = 'Copy it anew from where it came, or open it in a drawing program and save it again.'

/** Reports what cannot be printed: a leaflet without the words of a drawing would mislead. */
function tellUnprintable(text: string, report: FileReport): void {
  for (const { element, line, column, message, hint } of readSvgDrawing(text)?.findings ?? []) {
    const span = { line, column, endLine: line, endColumn: column + element.length + 1 }
    report.errorAt('image/not-printable', span, message, hint)
  }
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]
