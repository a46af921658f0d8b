/** How full every leaflet is, for people: a table of the white on each side, then each side as a small drawing. */

import { harmless } from '../../diagnostics/formats/harmless.ts'
import { formatNames } from '../../leaflets/faults/does-not-fit.ts'
import type { SideUse } from '../../leaflets/sides/side-use.ts'
import type { Measured } from './measured.ts'

export function fitReport(all: readonly Measured[]): string {
  if (all.length === 0) return 'No sheet asks for a leaflet.'
  return [...table(all), '', ...all.flatMap(drawn), legend].join('\n')
}

const legend =
  'Free is the tallest white across a side, less what has to stay white. In a drawing a character is 15 mm wide and 30 mm high.'

const heads = ['Sheet', 'Printed as', 'Editions', 'Fullest', 'Free on each side']

function table(all: readonly Measured[]): readonly string[] {
  const rows = [heads, ...all.map(row)]
  const widths = heads.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function row({ sheet, format, editions, fullest, sides, refused }: Measured): readonly string[] {
  const isRefused = refused.length > 0
  const free = isRefused ? 'does not fit' : sides.map((side) => `${Math.floor(side.free)} mm`).join(', ')
  return [
    harmless(shortened(sheet.title)),
    formatNames[format.name],
    String(editions),
    isRefused ? '' : harmless(fullest),
    free,
  ]
}

const longest = 42
const shortened = (title: string): string => (title.length > longest ? `${title.slice(0, longest - 1)}…` : title)

function drawn({ sheet, format, editions, fullest, sides, refused, leftOut }: Measured): readonly string[] {
  const of = editions === 1 ? `for ${fullest}` : `for ${fullest}, the fullest of ${editions} editions`
  const head = harmless(`${sheet.title}: ${formatNames[format.name]}${refused.length > 0 ? '' : ` ${of}`}`)
  const body =
    refused.length > 0
      ? refused.map((message) => `  ${harmless(message)}`)
      : [
          ...leftOut.map((message) => `  ${harmless(message)}`),
          ...inRows(sides, 'imposition' in format ? 'page' : 'side'),
        ]
  return [head, ...body, '']
}

/** Beside each other, as many as a terminal of eighty characters holds. */
function inRows(sides: readonly SideUse[], noun: string): readonly string[] {
  const widest = Math.max(captionWidth, ...sides.map(({ drawing }) => drawing[0]?.length ?? 0))
  const abreast = Math.max(1, Math.floor(78 / (widest + 2)))
  const lines: string[] = []
  for (let first = 0; first < sides.length; first += abreast) {
    const row = sides.slice(first, first + abreast)
    const captions = row.map((side, index) => [`${noun} ${first + index + 1}`, inLines(side)])
    const height = Math.max(...row.map(({ drawing }) => drawing.length))
    const beside = (cells: readonly string[]): string =>
      `  ${cells.map((cell) => cell.padEnd(widest)).join('  ')}`.trimEnd()
    lines.push(beside(captions.map(([name = '']) => name)), beside(captions.map(([, white = '']) => white)))
    for (let line = 0; line < height; line++) lines.push(beside(row.map(({ drawing }) => drawing[line] ?? '')))
  }
  return lines
}

const captionWidth = 'free 100 mm, 17 lines'.length

const inLines = ({ free, lines }: SideUse): string =>
  `free ${Math.floor(free)} mm, ${lines} ${lines === 1 ? 'line' : 'lines'}`
