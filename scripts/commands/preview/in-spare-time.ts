/** Work that waits until nobody waits for anything else, done in small steps. */

/** Milliseconds without a change before it begins: the page that was asked for is there by then. */
const patience = 150

export interface SpareTimeWork {
  /** From the beginning; what was begun before is given up. */
  readonly begin: () => void
}

/** Each step of `work` says whether there is `news`, which is told at once; `done` follows when all of it is done, or the steps before the first slow one. */
export function inSpareTime(work: () => Iterable<boolean>, news: () => void, done: () => void): SpareTimeWork {
  let latest = 0
  const run = async (number: number) => {
    for (const isNew of work()) {
      if (number !== latest) return
      if (isNew) news()
      await new Promise((resolve) => setImmediate(resolve))
      if (number !== latest) return
    }
    done()
  }
  return {
    begin: () => {
      const number = ++latest
      setTimeout(() => {
        if (number === latest) void run(number)
      }, patience)
    },
  }
}
