/** The options of a command line, or why it is not understood. */

import { parseArgs } from 'node:util'

/** `otherwise` is its value where it is left out. An option without one is a switch, which no value follows. */
export interface Option {
  readonly means: string
  readonly otherwise?: string
  /** What the usage says of that value where it changes from day to day. */
  readonly otherwiseInWords?: string
}

export type OptionTable<Name extends string> = Readonly<Record<Name, Option>>

/** What was given on the command line. */
export interface GivenOptions<Name extends string> {
  readonly ok: true
  readonly value: (name: Name) => string
  /** Whether it was given, which is all there is to know of a switch. */
  readonly isOn: (name: Name) => boolean
  /** The words that are no options. */
  readonly words: readonly string[]
}

export type Options<Name extends string> = GivenOptions<Name> | NoOptions

/** `asked`: whether `--help` was asked for; else something was not understood. */
interface NoOptions {
  readonly ok: false
  readonly asked: boolean
  readonly explanation: string
}

/** `command` is how it is called: `npm run build --`. `words`: whether there may be words that are no options. */
export function readOptions<Name extends string>(
  command: string,
  table: OptionTable<Name>,
  args: readonly string[],
  words: 'no words' | 'words' = 'no words',
  environment: NodeJS.ProcessEnv = process.env,
): Options<Name> {
  const names = Object.keys(table)
  const kept = names.find((name) => isKeptByNpm(name, environment))
  if (kept !== undefined) {
    const explanation = `npm kept --${kept} for itself. Write "--" before it: ${command} --${kept}`
    return { ok: false, asked: false, explanation }
  }
  const options = Object.fromEntries(
    names.map((name) => [name, { type: isSwitch(name, table) ? 'boolean' : 'string' } as const]),
  )
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options })
  if (tokens.some((token) => token.kind === 'option' && /^(?:--help|-h)$/.test(token.rawName)))
    return { ok: false, asked: true, explanation: usage(command, table) }
  const refusals = tokens.map((token) => refusalOf(token, command, table, words))
  const [first] = refusals.filter((refusal) => refusal !== undefined)
  if (first) return first
  const given = new Map(tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token.value ?? '']] : [])))
  return {
    ok: true,
    value: (name) => given.get(name) ?? table[name].otherwise ?? '',
    isOn: (name) => given.has(name),
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  }
}

/** Whether nothing follows an option. */
const isSwitch = (name: string, table: OptionTable<string>): boolean =>
  Object.entries<Option>(table).some(([known, { otherwise }]) => known === name && otherwise === undefined)

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** Why a word of the command line cannot be taken; undefined where it can. */
function refusalOf(
  token: Token,
  command: string,
  table: OptionTable<string>,
  words: 'no words' | 'words',
): NoOptions | undefined {
  if (token.kind === 'option-terminator' || (token.kind === 'positional' && words === 'words')) return undefined
  const word = token.kind === 'positional' ? token.value : token.rawName
  if (token.kind === 'positional' || !Object.hasOwn(table, token.name))
    return unexplained(`"${word}" is not understood here.`, command, table)
  if (isSwitch(token.name, table))
    return token.value === undefined ? undefined : unexplained(`Nothing can follow ${word}.`, command, table)
  if (!token.value) return unexplained(`Something must follow ${word}.`, command, table)
  if (!/^~(?:\/|$)/.test(token.value)) return undefined
  // A shell puts the home folder in place of it, but not in quotation marks or behind a "=".
  const explanation = `"${token.value}" would be a folder with the name "~". Write the whole path after ${word}.`
  return { ok: false, asked: false, explanation }
}

/**
 * Whether an option stood before the "--": npm then takes it for a setting, and only says so in the environment. Settings
 * that npm has itself stand there for whoever keeps them in an .npmrc, so of those it cannot be known.
 */
const isKeptByNpm = (option: string, environment: NodeJS.ProcessEnv): boolean =>
  !npmSettings.has(option) && environment[`npm_config_${option}`] !== undefined
const npmSettings: ReadonlySet<string> = new Set(['access', 'email', 'only'])

/** What a command does instead of its work. Gives the exit code: 0 after `--help`, else that of `refused`. */
export function explain<Exit>({ asked, explanation }: NoOptions, refused: (explanation: string) => Exit): Exit | 0 {
  if (!asked) return refused(explanation)
  console.log(explanation)
  return 0
}

/** Says why a command does nothing. Gives its exit code. */
export function refused(explanation: string): 2 {
  console.error(explanation)
  return 2
}

const unexplained = <Name extends string>(what: string, command: string, table: OptionTable<Name>): NoOptions => ({
  ok: false,
  asked: false,
  explanation: `${what}\n${usage(command, table)}`,
})

function usage<Name extends string>(command: string, table: OptionTable<Name>): string {
  return Object.keys(table).length === 0
    ? `${command} takes no options.`
    : [`${command} understands:`, ...optionLines(table)].join('\n')
}

/** A line for each option, as `--help` prints them. */
export const optionLines = (table: OptionTable<string>): readonly string[] =>
  Object.entries<Option>(table).map(([name, { means, otherwise, otherwiseInWords = otherwise || 'nothing' }]) =>
    otherwise === undefined ? `  --${name} ${means}` : `  --${name} ${means} (${otherwiseInWords} if left out)`,
  )

/** The day in the United Kingdom, as `YYYY-MM-DD`. */
export const todayInTheUnitedKingdom = (): string => Temporal.Now.plainDateISO('Europe/London').toString()

/** `--today`. */
export const dayOption = (means = 'the day from which dates are seen'): Option & { readonly otherwise: string } => ({
  means: `YYYY-MM-DD, ${means}`,
  otherwise: todayInTheUnitedKingdom(),
  otherwiseInWords: 'today in the United Kingdom',
})

/** Undefined for what is no day: `2026-02-30`, `22 November`; and in 9999, after which a year has five figures. */
export function parseDay(text: string): Temporal.PlainDate | undefined {
  if (!/^(?!9999)\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** What is said where `parseDay` gives undefined. */
export const notADay = (text: string): string => `"${text}" is not a day. Write it like 2026-11-22.`
