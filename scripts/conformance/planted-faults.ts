/** Good files, and the same with one fault each: what the checkers have to pass and to catch. */

import { readFontFiles } from '../font-files.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import { loadFaces } from '../typeset/faces/face.ts'
import { type Objects, plainObjects, plainPdf } from './plain-pdf.ts'
import { copyStandard } from './poppler.ts'
import { sampleDocument } from './sample-document.ts'

export interface Planted {
  readonly name: string
  readonly bytes: Uint8Array
  /** A standard and what its checker has to say; none for a good file. */
  readonly caught?: { readonly standard: string; readonly saying: string }
}

/** Those for veraPDF and for the Nu HTML checker; see `plantedCopies` for poppler's. */
export function plantedFiles(): readonly Planted[] {
  return [...plantedPdfs(), ...plantedPages]
}

const ua = (saying: string) => ({ standard: 'PDF/UA-1', saying })
const archive = (saying: string) => ({ standard: 'PDF/A-2a', saying })

/** The sample as a file. */
function goodPdf(): Uint8Array {
  const faces = loadFaces(readFontFiles())
  return writePdf(sampleDocument(faces), {
    faces,
    created: Temporal.PlainDate.from('2026-11-01'),
    author: 'An example & its author',
    inks: 'colour',
    duplex: 'DuplexFlipLongEdge',
  })
}

/**
 * What does not copy out as it is printed: a figure that reads as another, letters with no word on what they are,
 * other words behind them, words off the page.
 */
export function plantedCopies(): readonly Planted[] {
  const good = goodPdf()
  const objects = plainObjects(good)
  const caught = (saying: string) => ({ standard: copyStandard, saying })
  const planted = (name: string, saying: string, from: string | RegExp, to: string): Planted => ({
    name: `${name}.pdf`,
    bytes: plainPdf(edited(objects, from, to)),
    caught: caught(saying),
  })
  return [
    { name: 'good-to-copy.pdf', bytes: good },
    planted('nine-that-reads-as-eight', 'the glyphs are named', '<81><81><0039>', '<81><81><0038>'),
    planted('letters-without-names', 'On page 1', / ?\/ToUnicode \d+ 0 R/g, ''),
    planted('other-words-behind', 'is copied', '/H1<</MCID 0>>BDC', '/H1<</MCID 0/ActualText(Other words)>>BDC'),
    planted('words-off-the-page', 'On page 1', /\/MediaBox ?\[0 0 \d+/, '/MediaBox[0 0 100'),
    { name: 'not-to-be-copied.pdf', bytes: Buffer.from('Not a PDF\n'), caught: caught('cannot be read') },
  ]
}

function plantedPdfs(): readonly Planted[] {
  const good = goodPdf()
  const objects = plainObjects(good)
  const planted = (name: string, caught: Planted['caught'], from: string | RegExp, to: string): Planted => ({
    name: `${name}.pdf`,
    bytes: plainPdf(edited(objects, from, to)),
    ...(caught === undefined ? {} : { caught }),
  })
  return [
    { name: 'good.pdf', bytes: good },
    planted('good-spelt-out', undefined, '/S/H1', '/S/H1'),
    planted('untagged-text', ua('7.1 test 3'), '/H1<</MCID 0>>BDC', '/H1<<>>BDC'),
    planted('figure-without-words', ua('7.3 test 1'), '/Alt(European Union flag)', ''),
    planted('skipped-heading', ua('7.4.2 test 1'), '/S/H3', '/S/H4'),
    planted('list-of-nothing', ua('7.2 test '), '/S/LI', '/S/TR'),
    planted('header-without-scope', ua('7.5 test 1'), /\/A<<\/O\/Table\/Scope\/\w+>>/g, ''),
    planted('link-without-words', ua('7.18.5 test 2'), '/Contents(Telephone 01632 960123)', ''),
    planted('no-language', ua('7.2 test '), '/Lang(en-GB)', ''),
    planted('no-title', ua('7.1 test 9'), /<dc:title>.*<\/dc:title>/, ''),
    planted('title-not-shown', ua('7.1 test 10'), '/DisplayDocTitle true', '/DisplayDocTitle false'),
    planted('font-not-embedded', ua('7.21.4.1 test 1'), /\/FontFile3 \d+ 0 R/, ''),
    planted('wrong-widths', ua('7.21.5 test 1'), '/Widths[', '/Widths[999 '),
    planted('no-output-intent', archive('6.2.4.3 test '), '/GTS_PDFA1', '/GTS_NONE'),
    planted('not-said-to-be-archivable', archive('6.6.4 test '), 'pdfaid:part="2"', ''),
    { name: 'not-a.pdf', bytes: Buffer.from('Not a PDF\n'), caught: ua('could not be read') },
  ]
}

function edited(objects: Objects, from: string | RegExp, to: string): Objects {
  const found = [...objects].filter(([, body]) =>
    typeof from === 'string' ? body.includes(from) : body.search(from) >= 0,
  )
  if (found.length === 0) throw new Error(`There is no ${from} in the sample to plant a fault at.`)
  // A fault in one object is enough, unless the pattern says all.
  const changed = typeof from !== 'string' && from.flags.includes('g') ? found : found.slice(0, 1)
  return new Map([...objects, ...changed.map(([id, body]) => [id, body.replace(from, to)] as const)])
}

const page = (title: string, body: string): Uint8Array =>
  Buffer.from(`<!doctype html><html lang="en-GB"><head>${title}</head><body>${body}</body></html>\n`)
const titled = '<meta charset="utf-8"><title>A page</title>'

const plantedPages: readonly Planted[] = [
  { name: 'good.html', bytes: page(titled, '<h1>A page</h1><p>With a sentence.</p>') },
  {
    name: 'unclosed.html',
    bytes: page(titled, '<h1>A page</h1><div><p>With a sentence.</p>'),
    caught: { standard: 'HTML', saying: 'nclosed element' },
  },
  { name: 'untitled.html', bytes: page('', '<p>x</p>'), caught: { standard: 'HTML', saying: 'title' } },
  {
    name: 'warned.html',
    bytes: page(titled, '<h1>A page</h1><section><p>Without a heading.</p></section>'),
    caught: { standard: 'HTML', saying: 'lacks heading' },
  },
  { name: 'good.css', bytes: Buffer.from('p { color: #000 }\n') },
  {
    name: 'misspelt.css',
    bytes: Buffer.from('p { colour: #000 }\n'),
    caught: { standard: 'CSS', saying: 'colour' },
  },
  {
    name: 'good.svg',
    bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>\n'),
  },
  {
    name: 'misspelt.svg',
    bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><paht d="M0 0h1"/></svg>\n'),
    caught: { standard: 'SVG', saying: 'paht' },
  },
]
