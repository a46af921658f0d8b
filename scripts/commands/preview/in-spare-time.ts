/** Work that waits until nobody waits for anything else, done in small steps. */

export interface SpareTimeWork {
  /** From the beginning; what was begun before is given up. */
  readonly begin: () => void
  /** What was begun is given up. */
  readonly giveUp: () => void
  /** Somebody asks for something: the next step waits until nothing more was asked for a moment. */
  readonly makeWay: () => void
}

export interface SpareTimePart {
  /** Milliseconds for which nothing else begins before it. */
  readonly patience: number
  /** Each step says whether there is news. */
  readonly steps: () => Iterable<boolean>
  /** After the last step. */
  readonly done: (anyNews: boolean) => void
}

/** Milliseconds after a request: a browser asks for what belongs to a page one after the other. */
const moment = 50

/** The parts are done in turn. News is told at once. */
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
