/** Whether there is somebody to ask: at a terminal there is, in a script there is not. */

import { createInterface } from 'node:readline/promises'
import type { Partner } from './conversation.ts'

export interface Prompter extends Partner {
  /** Whether somebody is there who was asked and can be asked again. */
  readonly isThere: boolean
}

export const noPrompter: Prompter = {
  isThere: false,
  ask: async () => undefined,
  tell: (words) => console.error(words),
}

/** Asks at a terminal; anywhere else nobody would answer. */
export function terminalPrompter(): Prompter & { readonly close: () => void } {
  if (!process.stdin.isTTY) return { ...noPrompter, close: () => {} }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const gone = new AbortController()
  terminal.once('close', () => gone.abort())
  const ask = (prompt: string) => terminal.question(prompt, { signal: gone.signal }).catch(() => undefined)
  return { isThere: true, ask, tell: (words) => console.log(words), close: () => terminal.close() }
}
