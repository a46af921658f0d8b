/** One line that says how far the work is, for whoever waits at a terminal: after a second, and gone at the end. */

export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface ProgressLine {
  /** One piece more is done. */
  readonly step: () => void
  /** Takes the line away, whoever wrote it. */
  readonly end: () => void
}

/** Work shorter than this is done before a line could be read. Milliseconds, as between two changes of the line. */
const patience = 1000
const between = 100

/** `say` gives the words for a number of pieces; `now` gives milliseconds. Nothing is written but on a terminal. */
export function progressLine(terminal: Terminal, say: (done: number) => string, now: () => number): ProgressLine {
  let done = 0
  let next = now() + patience
  return {
    step: () => {
      done++
      if (terminal.isTTY !== true || now() < next) return
      next = now() + between
      terminal.write(`${start}${say(done)}`)
    },
    end: () => {
      if (terminal.isTTY === true) terminal.write(start)
    },
  }
}

/**
 * Says what is waited for where that cannot be counted. Another process may count on the same line meanwhile, and its
 * line takes the place of this one. Gives what the work gives.
 */
export async function whileWaiting<Given>(terminal: Terminal, words: string, work: Promise<Given>): Promise<Given> {
  if (terminal.isTTY !== true) return work
  let shown = false
  const timer = setTimeout(() => {
    shown = true
    terminal.write(`${start}${words}`)
  }, patience)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    if (shown) terminal.write(start)
  }
}

/** To the first column, and the line is empty: ECMA-48, 8.3.41. */
const start = '\r\u001b[K'
