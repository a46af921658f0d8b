/** Pictures by their bytes: what is whole and of its kind, and what is refused with why. */

import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { FileReport } from '../../../scripts/content/findings/file-report.ts'
import { parseImage } from '../../../scripts/content/pictures/image-file.ts'
import type { Finding } from '../../../scripts/diagnostics/diagnostic.ts'

function read(file: string, bytes: Uint8Array) {
  const findings: Finding[] = []
  const image = parseImage(`images/${file}`, bytes, new FileReport(`images/${file}`, findings))
  const size = image && `${image.type} ${image.width}x${image.height}`
  return { size, codes: findings.map(({ code }) => code), messages: findings.map(({ message }) => message) }
}

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)))

function chunk(kind: string, ...parts: readonly (readonly number[])[]): readonly number[] {
  const [body, length, sum] = [bytes(kind, ...parts), Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  sum.writeUInt32BE(crc32(body))
  return [...length, ...body, ...sum]
}

const [png, jpeg, gif] = [
  bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], chunk('IHDR', [0, 0, 2, 128], [0, 0, 1, 64], [8, 2, 0, 0, 0]), chunk('IEND')),
  // A comment of two bytes, then the frame: 8 bits, 320 high, 640 wide, three colours; a scan of nothing, and the end.
  bytes(
    [0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2],
    [0xff, 0xc0, 0, 17, 8, 1, 64, 2, 128, 3, 1, 17, 0, 2, 17, 0, 3, 17, 0],
    [0xff, 0xda, 0, 2, 0xff, 0xd9],
  ),
  bytes('GIF89a', [128, 2, 64, 1, 0, 0, 0]),
]

const damaged = (kind: string) => `a damaged ${kind} picture: a part of it is missing, or is not as it was saved.`

const withBadNote = bytes([...png.slice(0, 33)], [0, 0, 0, 1], 'tEXt', [65, 0, 0, 0, 0], [...png.slice(33)])

test.each([
  ['map.png', png, 'png 640x320'],
  ['noted.png', withBadNote, 'png 640x320'], // a note that is damaged shows nowhere
  ['map.jpg', jpeg, 'jpeg 640x320'],
  ['map.jpeg', jpeg, 'jpeg 640x320'],
])('%s is what it says', (file, content, expected) =>
  expect(read(file, content)).toEqual({ size: expected, codes: [], messages: [] }),
)

test.each([
  ['map.png', jpeg, 'not a PNG picture but a JPEG.'],
  ['map.jpg', png, 'not a JPEG picture but a PNG.'],
  ['map.png', gif, 'not a PNG picture but a GIF.'],
  ['map.png', bytes('<svg viewBox="0 0 1 1"/>'), 'not a PNG picture but an SVG.'],
  ['map.png', new Uint8Array(), 'empty: a file of no bytes.'],
  ['map.png', bytes('a map'), 'not a PNG picture.'],
  ['map.png', bytes('RIFF', [9, 9, 9, 9], 'WEBPVP8 '), 'not a PNG picture but a WebP.'],
  ['map.jpg', bytes([0, 0, 0, 24], 'ftypheic', [0, 0]), 'not a JPEG picture but a HEIC, as iPhones take them.'],
  ['map.jpg', bytes('%PDF-1.7'), 'not a JPEG picture but a PDF.'],
  ['map.png', png.slice(0, 20), 'a damaged PNG picture: its beginning does not say how large it is.'], // cut off in its header
  ['map.jpg', jpeg.slice(0, 9), 'a damaged JPEG picture: its beginning does not say how large it is.'],
  [
    'map.png',
    png.map((byte, at) => (at >= 16 && at < 20 ? 0 : byte)),
    'a damaged PNG picture: its beginning does not say how large it is.',
  ], // 0 wide
  ['map.png', png.slice(0, -12), damaged('PNG')], // without its end
  ['map.png', png.map((byte, at) => (at === 25 ? 3 : byte)), damaged('PNG')], // its colours changed
  ['map.jpg', jpeg.slice(0, -2), damaged('JPEG')],
  ['map.jpg', jpeg.slice(0, 27), damaged('JPEG')], // before its scan
])('%s is not what it says', (file, content, words) => {
  const { size, codes, messages } = read(file, content)
  expect([size, codes]).toEqual([undefined, ['image/not-what-it-says']])
  expect(messages[0]).toBe(`"images/${file}" is ${words}`)
})

test('a photograph in the inks of a printing press is refused: paper is printed in the colours of screens', () => {
  const inks = (count: number) => jpeg.map((byte, at) => (at === 17 ? count : byte))
  expect(read('map.jpg', inks(4))).toEqual({
    size: undefined,
    codes: ['image/press-colours'],
    messages: ['"images/map.jpg" is kept in the four inks of a printing press (CMYK).'],
  })
  expect(read('map.jpg', inks(1)).codes).toEqual([])
})

const svg = (inside: string, attributes = 'viewBox="0 0 640 320"') =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)

test.each([
  [
    'where its maker keeps it, and a style',
    svg('<defs><style>path{fill:red}</style></defs><g inkscape:export-filename="C:\\Drawings\\map.png"/>'),
  ],
  ['words in other letters', svg('<title>Café &#233; &amp; plan</title>')],
  ['a box', svg('<path d="M0 0h10v10z"/>')],
  ['its size in units', svg('<path d="M0 0h10v10z"/>', 'width="640" height="320"')],
  [
    'a first line',
    bytes(
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- A map -->\n',
      svg('').reduce((text, byte) => text + String.fromCharCode(byte), ''),
    ),
  ],
])('a drawing with %s', (_, content) =>
  expect(read('map.svg', content)).toMatchObject({ size: 'svg 640x320', codes: [] }),
)

test.each([
  ['<script>alert(1)</script>', 'a script'],
  ['<SCRIPT href="x.js"/>', 'a script'],
  ['<svg:script>alert(1)</svg:script>', 'a script'],
  ['<foreignObject><p>Words</p></foreignObject>', 'a piece of a web page (foreignObject)'],
  ['<image href="https://www.example.org/map.png"/>', 'a reference to something outside it'],
  ['<image xlink:href="//www.example.org/map.png"/>', 'a reference to something outside it'],
  ['<image href="data:image/png;base64,AAAA"/>', 'a reference to something outside it'],
  ['<use href="other.svg#a"/>', 'a reference to something outside it'],
  ['<style>@import "a.css";</style>', 'a reference to something outside it'],
  ['<path d="M0 0h1v1z" fill="url(https://www.example.org/a#b)"/>', 'a reference to something outside it'],
  ['<a href="javascript:alert(1)"><path d="M0 0h1v1z"/></a>', 'a reference to something outside it'],
  ['<path onload="alert(1)" d="M0 0h1v1z"/>', 'an event that runs a script'],
  ['<path d="M0 0h1v1z"><animate attributeName="d"/></path>', 'something that moves or plays'],
  ['<?xml-stylesheet href="a.css"?>', 'an instruction to a program'],
  ['<defs><é:script xmlns:é="http://www.w3.org/2000/svg">alert(1)</é:script></defs>', 'a script'],
  ['<a.b:set xmlns:a.b="http://www.w3.org/2000/svg" to="java&#9;script:x"/>', 'something that moves or plays'],
  ['<defs><scr<!-- -->ipt>alert(1)</scr<!-- -->ipt></defs>', 'a script'],
  ['<x:meta xmlns:x="http://www.w3.org/1999/xhtml" http-equiv="refresh"/>', 'a piece of a web page (XHTML)'],
  ['<x:meta xmlns:x="http://www.w3.org/1999/&#120;html"/>', 'a piece of a web page (XHTML)'],
  ['<style>path{fill:&#117;rl(https://example.org/a)}</style>', 'a reference to something outside it'],
  ['<style>&#x40;import "https://example.org/a";</style>', 'a reference to something outside it'],
  ['<style>path{fill:src("https://example.org/a")}</style>', 'a reference to something outside it'],
  ['<a href="#a" ping="https://example.org/"/>', 'a reference to something outside it'],
  ['<style>path{fill:u\\72l(https://example.org/a)}</style>', 'signs in its style that stand for others (\\)'],
  ['<style><![CDATA[@im\\port "https://example.org";]]></style>', 'signs in its style that stand for others (\\)'],
  ['<path style="fill:u\\72l(https://example.org/a)" d="M0 0h1v1z"/>', 'signs in its style that stand for others (\\)'],
])('a drawing with %s is refused', (inside, what) => {
  const { size, codes, messages } = read('map.svg', svg(inside))
  expect([size, codes, messages]).toEqual([undefined, ['image/unsafe-svg'], [`"images/map.svg" holds ${what}.`]])
})

test('a drawing with entities is refused', () => {
  const laughing = bytes('<!DOCTYPE svg [<!ENTITY a "ha">]><svg viewBox="0 0 1 1">&a;</svg>')
  expect(read('map.svg', laughing).size).toBeUndefined()
  expect(read('map.svg', laughing).codes).toHaveLength(1)
})

test.each([
  ['a page', bytes('<html><svg viewBox="0 0 1 1"></svg></html>'), 'image/not-what-it-says'],
  ['a PNG', png, 'image/not-what-it-says'],
  ['no size', svg('', ''), 'image/no-size'],
  ['no width', svg('', 'viewBox="0 0 0 320"'), 'image/no-size'],
  ['a size in words', svg('', 'width="wide" height="high"'), 'image/no-size'],
])('what is called a drawing and is %s', (_, content, code) =>
  expect(read('map.svg', content)).toMatchObject({ size: undefined, codes: [code] }),
)
