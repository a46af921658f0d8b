/** What drawing programs note in a drawing goes, and the drawing stays as it is. */

import { expect, test } from 'vitest'
import { plainSvg } from '../../../scripts/content/pictures/svg-notes.ts'
import { readSvgDrawing } from '../../../scripts/drawing/svg-drawing.ts'
import { readPicture } from '../../../scripts/publish/audit/picture.ts'

const drawing = '<path d="M0 0h4v4H0z" fill="#1d4d3e"/>'
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inside}${drawing}</svg>`
const plain = (text: string): string => new TextDecoder().decode(plainSvg(new TextEncoder().encode(text)))

test.each([
  ['a comment', svg('<!-- Secret author -->'), svg('')],
  ['a comment before it', `<!-- Secret author -->${svg('')}`, svg('')],
  ['what is said about it', svg('<metadata><dc:creator>Secret</dc:creator></metadata>'), svg('')],
  ['the same, prefixed', svg('<svg:metadata id="a">Secret</svg:metadata>'), svg('')],
  ['nothing said about it', svg('<metadata/>'), svg('')],
  ['where its file lay', svg('', ' sodipodi:docname="C:\\Users\\Secret\\logo.svg"'), svg('')],
  ['where it was exported to', svg('', " inkscape:export-filename='/srv/secret/logo.png'"), svg('')],
  [
    'how it was looked at',
    svg('<sodipodi:namedview inkscape:zoom="2"><inkscape:grid type="secret"/></sodipodi:namedview>'),
    svg(''),
  ],
  ['nothing', svg(''), svg('')],
])('%s', (_, text, expected) => {
  expect(plain(text)).toBe(expected)
  expect(readSvgDrawing(plain(text))).toEqual(readSvgDrawing(svg('')))
  expect(readPicture(Buffer.from(expected), 'svg').problems).toEqual([])
  const told = text === expected ? [] : ['says where, when or by whom it was made.']
  expect(readPicture(Buffer.from(text), 'svg').problems).toEqual(told)
})

test('a drawing that does not say that it is SVG says it: a browser would show nothing of it', () => {
  const unnamed = `<svg viewBox="0 0 9 9">${drawing}</svg>`
  expect(plain(unnamed)).toBe(svg(''))
  expect(plain(svg(''))).toBe(svg(''))
})
