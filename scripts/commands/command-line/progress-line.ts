/** A line at the terminal that says how far the work has come. It appears after a second and is gone at the end. */

export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export interface ProgressLine {
  /** Counts one more piece as done. */
  readonly step: () => void
  /** Removes the line, even if another process wrote it. */
  readonly end: () => void
}

/** Milliseconds before the line appears and between two changes of it: shorter work needs none. */
const patience = 1000
const between = 100

/** `say` gives the words for a number of pieces; `now` gives milliseconds. Writes on a terminal only. */
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
 * Says what is waited for, where the work cannot be counted. Another process may count on the same line meanwhile; then
 * its line replaces this one. Gives what the work gives.
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

/** Goes to the first column and erases the line: ECMA-48, 8.3.41. */
const start = '\r\u001b[K'
