/** The one stylesheet: small, and with no colour of its own. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import { styleParts, stylesheet } from '../../../scripts/publish/stylesheet.ts'

const styles = join(import.meta.dirname, '../../../layouts/styles')
const parts = styleParts.map((part) => readFileSync(join(styles, part), 'utf8'))

test('it stays under 15,000 bytes', () => {
  expect(Buffer.byteLength(stylesheet(tokens, parts))).toBeLessThan(15_000)
})

test('colours come from the tokens; white round the emblem and black on paper apart', () => {
  const colours = parts.flatMap((part) => part.match(/#[\da-f]{3,8}\b/gi) ?? [])
  expect(new Set(colours)).toEqual(new Set(['#fff', '#000', '#999']))
})

test('a token is written in, and one that is not there stops the build', () => {
  expect(stylesheet(tokens, ['p { max-inline-size: --token(web measure text); }'])).toContain('p{max-inline-size:31em}')
  expect(stylesheet(tokens, ['p { font-weight: --token(web weight strong); }'])).toContain('p{font-weight:700}')
  expect(stylesheet(tokens, ['p { font-size: --token(web rem small); }'])).toContain('p{font-size:1rem}')
  expect(() => stylesheet(tokens, ['p { color: --token(web paint); }'])).toThrow('web paint')
})

test('what a declaration means survives the removal of white space', () => {
  const css =
    'li + li { margin: 0 calc(1rem + 2px); }\n/* why */\n.a > .b::before { content: " / "; inset: -0.5rem 0.25rem; }'
  expect(stylesheet(tokens, [css])).toContain('li+li{margin:0 calc(1rem + 2px)}.a>.b::before{')
})

test('a property that is set to nothing keeps a space, without which older browsers pass over it', () => {
  expect(stylesheet(tokens, ['.a { --blocks: ; } .b { --blocks: ; color: red; }'])).toContain(
    '.a{--blocks: }.b{--blocks: ;color:red}',
  )
})

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test.each(['light', 'dark'] as const)('every pair of colours in the %s scheme has the contrast it needs', (scheme) => {
  const colours: Readonly<Record<string, string>> = tokens.colour[scheme]
  const short = tokens.colour.contrast[scheme].filter(
    ({ text, on, needs }) => contrast(colours[text] ?? '', colours[on] ?? '') < needs,
  )
  expect(short).toEqual([])
})
