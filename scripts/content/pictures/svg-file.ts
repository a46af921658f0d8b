/** SVG pictures: drawings only. A script, a foreign page or anything fetched from elsewhere is refused. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import { spanOfWords } from '../../diagnostics/line-starts.ts'
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
export function readSvg(bytes: Uint8Array, report: FileReport): Size | undefined {
  const text = new TextDecoder().decode(bytes)
  const fault = faultOf(text)
  const size = sizeOf(text)
  if (fault !== undefined) report.error(fault.code, [], `"${report.file}" ${fault.what}.`, fault.hint)
  else if (size === undefined)
    report.error(
      'image/no-size',
      [],
      `"${report.file}" does not say how large it is.`,
      'Give its first tag a viewBox, as in <svg viewBox="0 0 640 320" …>.',
    )
  else reportUnprintable(text, report)
  return fault === undefined ? size : undefined
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Its first tag, after nothing but a declaration, a document type and comments. */
const beginsAsSvg = /^\uFEFF?\s*(?:<\?xml[^>]*>|<!DOCTYPE svg\b(?:[^>[]|\[[^\]]*\])*>|<!--[\s\S]*?-->|\s)*<svg\b/
const firstTag = /<svg\b([^>]*)>/

/** Why a file may not be used as a drawing; undefined where it may. */
function faultOf(text: string): { readonly code: Code; readonly what: string; readonly hint: string } | undefined {
  if (!beginsAsSvg.test(text) || !firstTag.test(text))
    return {
      code: 'image/not-what-it-says',
      what: 'is not an SVG drawing',
      hint: 'Open it in a drawing program and save it again as "plain SVG".',
    }
  const unsafe = unsafeInSvg(text)
  if (unsafe !== undefined)
    return {
      code: 'image/unsafe-svg',
      what: `holds ${unsafe}`,
      hint: 'Save it as "plain SVG", with every picture and font turned into paths.',
    }
  const damage = damageOf(text)
  return damage && { code: 'image/not-what-it-says', ...damage }
}

/** By its viewBox, else by its width and height. */
function sizeOf(text: string): Size | undefined {
  const tag = firstTag.exec(text)?.[1] ?? ''
  const viewBox = attribute(tag, 'viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  const length = (name: string): number => Number.parseFloat(attribute(tag, name) ?? '')
  const [width = 0, height = 0] = viewBox?.slice(2) ?? [length('width'), length('height')]
  return width > 0 && height > 0 ? { width, height } : undefined
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

const copyAnew = 'Copy it again from where it came, or open it in a drawing program and save it again.'

/** Reports what cannot be printed: a leaflet without the words of a drawing would mislead. */
function reportUnprintable(text: string, report: FileReport): void {
  for (const { element, line, column, message, hint } of readSvgDrawing(text)?.findings ?? []) {
    report.errorAt('image/not-printable', spanOfWords(line, `<${element}`, column), message, hint)
  }
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]
