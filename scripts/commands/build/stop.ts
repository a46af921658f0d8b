/** Somebody wants the build to stop: Ctrl and C, a closed terminal, a host that ends what it started. */

/** What a shell gives for a program that was ended so: 128 and the number of the signal. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
type Signal = (typeof signals)[number]

/** `exit`: what the command gives then. */
export class Stopped extends Error {
  readonly exit: 129 | 130 | 143

  constructor(signal: Signal) {
    super(`Stopped by ${signal}`)
    this.exit = exitCodes[signal]
  }
}

/**
 * What a part that was ended by a signal says of the build: a terminal sends the same to all parts at once. Undefined
 * for any other signal.
 */
export function stopOfAll(signal: NodeJS.Signals | null): Stopped | undefined {
  const known = signals.find((name) => name === signal)
  return known && new Stopped(known)
}

/** Settles with what stopped the build, or never. From now on a signal no longer ends the process by itself. */
export function whenStopped(): Promise<Stopped> {
  return new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve(new Stopped(signal)))
  })
}
