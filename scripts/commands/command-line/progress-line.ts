/**
 * Says how far the work has come: on a terminal in a line that appears after a second and is gone at the end, elsewhere, as in
 * the log of a build server, in few lines of their own.
 */

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

/** Milliseconds before the first word, and between two of them: shorter work needs none. */
const patience = 1000
const between = 100
/** The same where lines stay: first it is said once what is waited for, then the pieces are counted. */
const patienceInALog = 10_000
const betweenInALog = 10_000

/** `say` gives the words for a number of pieces; `now` gives milliseconds. */
export function progressLine(terminal: Terminal, say: (done: number) => string, now: () => number): ProgressLine {
  const stays = terminal.isTTY !== true
  let done = 0
  let next = now() + (stays ? patienceInALog + betweenInALog : patience)
  return {
    step: () => {
      done++
      if (now() < next) return
      next = now() + (stays ? betweenInALog : between)
      terminal.write(stays ? `${say(done)}\n` : `${start}${say(done)}`)
    },
    end: () => {
      if (!stays) terminal.write(start)
    },
  }
}

/**
 * Says what is waited for, where the work cannot be counted. Another process may count on the same line meanwhile; then
 * its line replaces this one. Gives what the work gives.
 */
export async function whileWaiting<Given>(terminal: Terminal, words: string, work: Promise<Given>): Promise<Given> {
  const stays = terminal.isTTY !== true
  let shown = false
  const timer = setTimeout(
    () => {
      shown = true
      terminal.write(stays ? `${words}\n` : `${start}${words}`)
    },
    stays ? patienceInALog : patience,
  )
  try {
    return await work
  } finally {
    clearTimeout(timer)
    if (shown && !stays) terminal.write(start)
  }
}

/** Goes to the first column and erases the line: ECMA-48, 8.3.41. */
const start = '\r\u001b[K'
