/** Work in the background, in small steps, while nothing else is asked for. */

export interface SpareTimeWork {
  /** Starts the work from its beginning; what was begun before is given up. */
  readonly begin: () => void
  /** Gives up what was begun. */
  readonly giveUp: () => void
  /** Called at each request: the next step waits until there has been none for a moment. */
  readonly makeWay: () => void
}

export interface SpareTimePart {
  /** Milliseconds to wait before its first step. */
  readonly patience: number
  /** Its steps; each gives whether there is something new to show. */
  readonly steps: () => Iterable<boolean>
  /** Called after the last step. */
  readonly done: (anyNews: boolean) => void
}

/** Milliseconds to wait after a request: a browser asks for the files of a page one after the other. */
const moment = 50

/** Does the parts in turn, and calls `news` as soon as a step has something new. */
export function inSpareTime(parts: readonly SpareTimePart[], news: () => void): SpareTimeWork {
  let latest = 0
  let asked = 0
  const nobodyWaits = async (): Promise<void> => {
    do await pause(Math.max(0, asked + moment - performance.now()))
    while (performance.now() < asked + moment)
  }
  const run = async (number: number): Promise<void> => {
    for (const { patience, steps, done } of parts) {
      await pause(patience)
      await nobodyWaits()
      if (number !== latest) return
      let anyNews = false
      for (const isNew of steps()) {
        anyNews ||= isNew
        if (isNew) news()
        await nobodyWaits()
        if (number !== latest) return
      }
      done(anyNews)
    }
  }
  return {
    begin: () => void run(++latest),
    giveUp: () => void latest++,
    makeWay: () => {
      asked = performance.now()
    },
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => (milliseconds > 0 ? setTimeout(resolve, milliseconds) : setImmediate(resolve)))
