/** The command line of `npm run bench`. */

import { join } from 'node:path'
import { whyNoFolder } from '../commands/command-line/named-folder.ts'
import { type Options, readOptions } from '../commands/command-line/options.ts'
import type { Bench, Given } from './benches.ts'
import type { NamedPeer } from './site/site-plan.ts'

/** What to run, or why it is not understood. `asked`: whether that was asked for, with `--help`. */
export type Asked =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly asked: boolean; readonly explanation: string }

/** Options whose description begins with NUMBER take whole numbers from 1 on; content has a folder of its areas. */
export function askedOf(name: string, { options }: Bench, args: readonly string[]): Asked {
  const { peers, others } = withoutPeers(args)
  const read: Options<string> = readOptions(`npm run bench -- ${name}`, options, others)
  if (!read.ok) return read
  const number = (option: string): number => Number(read.value(option))
  const wrong = Object.entries(options).find(
    ([option, { means }]) => means.startsWith('NUMBER') && !(Number.isInteger(number(option)) && number(option) >= 1),
  )
  if (wrong)
    return {
      ok: false,
      asked: false,
      explanation: `"${read.value(wrong[0])}" is no number to measure with: --${wrong[0]} 3`,
    }
  const content = 'content' in options ? read.value('content') : ''
  const none = content === '' ? undefined : (whyNoFolder(content) ?? whyNoFolder(join(content, 'areas')))
  if (none !== undefined) return { ok: false, asked: false, explanation: none }
  return { ok: true, given: { number, folder: (option) => read.value(option) || undefined, peers } }
}

/** Separates every `--peer hugo=build.sh CONTENT OUTPUT` from the other options. */
export function withoutPeers(args: readonly string[]): {
  readonly peers: readonly NamedPeer[]
  readonly others: readonly string[]
} {
  const peers: NamedPeer[] = []
  const others: string[] = []
  for (const [index, arg] of args.entries()) {
    if (args[index - 1] === '--peer') {
      const [name = '', ...command] = arg.split('=')
      peers.push({ name, command: command.join('=') })
    } else if (arg !== '--peer') others.push(arg)
  }
  return { peers, others }
}

/** As they were given. */
export const peersNotes = (peers: readonly NamedPeer[]): readonly string[] =>
  peers.flatMap(({ name, command }) => ['--peer', `${name}=${command}`])
