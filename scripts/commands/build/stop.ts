/** Signals that ask a build to stop: Ctrl and C, a closed terminal, a host that shuts down. */

/** As shells count them: 128 and the number of the signal. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
type Signal = (typeof signals)[number]

/** A signal has stopped the build. `exit`: the command's exit code. */
export class Stopped extends Error {
  readonly exit: 129 | 130 | 143

  constructor(signal: Signal) {
    super(`Stopped by ${signal}`)
    this.exit = exitCodes[signal]
  }
}

/**
 * What the signal that ended one process means for the build: a terminal sends it to all of them at once. Undefined
 * where it does not stop the build.
 */
export function stopOfAll(signal: NodeJS.Signals | null): Stopped | undefined {
  const known = signals.find((name) => name === signal)
  return known && new Stopped(known)
}

/** Settles when a signal stops the build. From now on such a signal no longer ends the process by itself. */
export function whenStopped(): Promise<Stopped> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve(new Stopped(signal)))
  })
}
