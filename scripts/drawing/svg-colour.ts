/** Colours of SVG: `#0a4`, `#00aa44`, `rgb(0, 170, 68)` and the commonest names. CSS Color 4. */

/** 0 to 255 each. */
export interface Colour {
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** The colour names of HTML 4, and orange: those that people write by hand. Drawing programs write numbers. */
const names: Readonly<Record<string, string>> = {
  aqua: '00ffff',
  black: '000000',
  blue: '0000ff',
  fuchsia: 'ff00ff',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lime: '00ff00',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  orange: 'ffa500',
  purple: '800080',
  red: 'ff0000',
  silver: 'c0c0c0',
  teal: '008080',
  white: 'ffffff',
  yellow: 'ffff00',
  currentcolor: '000000', // A printed drawing inherits no colour from around it.
}

/** `#00aa44`: two digits for each part. */
export function hexColour(notation: string): Colour {
  const at = (index: number): number => Number.parseInt(notation.slice(index, index + 2), 16)
  return { red: at(1), green: at(3), blue: at(5) }
}

/** Undefined for any other notation. */
export function parseColour(text: string): Colour | undefined {
  const lower = text.toLowerCase()
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower)
  const hex = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    : (/^#([0-9a-f]{6})$/.exec(lower)?.[1] ?? names[lower])
  if (hex !== undefined) return hexColour(`#${hex}`)
  const parts = /^rgb\(\s*(\d+%?)[\s,]+(\d+%?)[\s,]+(\d+%?)\s*\)$/.exec(lower)?.slice(1)
  if (parts === undefined) return undefined
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    Math.min(255, part.endsWith('%') ? Math.round(Number.parseInt(part, 10) * 2.55) : Number(part)),
  )
  return { red, green, blue }
}
