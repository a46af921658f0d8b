/** What was asked for on the command line, or why it is not understood. */

import { parseArgs } from 'node:util'

/** By name: what an option means, and what stands where it is not given. Without that it is a switch: nothing follows it. */
export type OptionTable<Name extends string> = Readonly<
  Record<Name, { readonly means: string; readonly otherwise?: string }>
>

export type Options<Name extends string> =
  | {
      readonly ok: true
      readonly value: (name: Name) => string
      /** Whether a switch was given. */
      readonly isOn: (name: Name) => boolean
      /** What stands beside the options. */
      readonly words: readonly string[]
    }
  | { readonly ok: false; readonly explanation: string }

/** `command` is how it is called: `npm run build`. `words`: whether anything may stand beside the options. */
export function readOptions<Name extends string>(
  command: string,
  table: OptionTable<Name>,
  args: readonly string[],
  words: 'no words' | 'words' = 'no words',
): Options<Name> {
  const names = Object.keys(table)
  const isSwitch = (name: string) =>
    Object.entries<{ readonly otherwise?: string }>(table).some(
      ([known, { otherwise }]) => known === name && otherwise === undefined,
    )
  const options = Object.fromEntries(
    names.map((name) => [name, { type: isSwitch(name) ? 'boolean' : 'string' } as const]),
  )
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options })
  const given = new Map<string, string>()
  const beside: string[] = []
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional' && words === 'words') {
      beside.push(token.value)
      continue
    }
    const word = token.kind === 'positional' ? token.value : token.rawName
    if (token.kind === 'positional' || !names.includes(token.name))
      return unexplained(`"${word}" is not understood here.`, command, table)
    if (isSwitch(token.name)) {
      if (token.value !== undefined) return unexplained(`Nothing can follow ${word}.`, command, table)
    } else if (!token.value) return unexplained(`Something must follow ${word}.`, command, table)
    given.set(token.name, token.value ?? '')
  }
  return {
    ok: true,
    value: (name) => given.get(name) ?? table[name].otherwise ?? '',
    isOn: (name) => given.has(name),
    words: beside,
  }
}

function unexplained<Name extends string>(what: string, command: string, table: OptionTable<Name>): Options<Name> {
  const rows = Object.entries<OptionTable<Name>[Name]>(table)
  const lines = rows.map(([name, { means, otherwise }]) =>
    otherwise === undefined ? `  --${name} ${means}` : `  --${name} ${means} (${otherwise} if left out)`,
  )
  return { ok: false, explanation: [what, `${command} understands:`, ...lines].join('\n') }
}

/** The day in the United Kingdom, as `YYYY-MM-DD`. */
export const todayInTheUnitedKingdom = (): string => Temporal.Now.plainDateISO('Europe/London').toString()

/** Undefined for what is no day: `2026-02-30`, `22 November`. */
export function parseDay(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
