/** Somebody wants the build to stop: Ctrl and C, a closed terminal, a host that ends what it started. */

/** What a shell gives for a program that was ended so: 128 and the number of the signal. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof exitCodes

export class Stopped extends Error {
  readonly exit: 129 | 130 | 143

  constructor(signal: Signal) {
    super(`Stopped by ${signal}`)
    this.exit = exitCodes[signal]
  }
}

/** Settles with what stopped the build, or never. From now on a signal no longer ends the process by itself. */
export function whenStopped(): Promise<Stopped> {
  return new Promise((resolve) => {
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => resolve(new Stopped(signal)))
  })
}
