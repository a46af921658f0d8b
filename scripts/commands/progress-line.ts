/** One line that says how far the work is, for whoever waits at a terminal: after a second, and gone at the end. */

export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface ProgressLine {
  /** One piece more is done. */
  readonly step: () => void
  /** Takes the line away. */
  readonly end: () => void
}

/** Work shorter than this is done before a line could be read. Milliseconds, as between two changes of the line. */
const patience = 1000
const between = 100

/** `say` gives the words for a number of pieces; `now` gives milliseconds. Nothing is written but on a terminal. */
export function progressLine(terminal: Terminal, say: (done: number) => string, now: () => number): ProgressLine {
  let done = 0
  let next = now() + patience
  let shown = false
  return {
    step: () => {
      done++
      if (terminal.isTTY !== true || now() < next) return
      next = now() + between
      shown = true
      terminal.write(`${start}${say(done)}`)
    },
    end: () => {
      if (shown) terminal.write(start)
      shown = false
    },
  }
}

/** To the first column, and the line is empty: ECMA-48, 8.3.41. */
const start = '\r\u001b[K'
