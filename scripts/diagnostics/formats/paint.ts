/** Colours of a terminal. They only repeat what the words say: without them nothing is missing. */

export interface Paint {
  readonly error: Brush
  readonly warning: Brush
  readonly place: Brush
  /** What matters less: line numbers, codes. */
  readonly quiet: Brush
}

type Brush = (text: string) => string

const asItIs: Brush = (text) => text
export const plain: Paint = { error: asItIs, warning: asItIs, place: asItIs, quiet: asItIs }

/** ECMA-48, 8.3.117 (SGR): bold and the eight colours that every terminal has, each reset where it ends. */
const between =
  (open: string, close: string): Brush =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`

export const coloured: Paint = {
  error: between('1;31', '22;39'),
  warning: between('1;33', '22;39'),
  place: between('1', '22'),
  quiet: between('2', '22'),
}
