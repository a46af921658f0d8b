/** `npm run new`: asks what to add to the content, or takes it from the command line, and writes a file that passes a check. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readContentFolder } from '../../content/folder/content-folder.ts'
import { didYouMean } from '../../content/names/closest.ts'
import { type Edit, editedAsItLies } from '../../content/yaml/yaml-edit.ts'
import { harmless } from '../../diagnostics/formats/harmless.ts'
import { pathFrom } from '../../diagnostics/in-order.ts'
import { type ContentAndDay, contentAndDay, readContentAndDay } from '../command-line/content-and-day.ts'
import { explain, type OptionTable, optionLines, readOptions } from '../command-line/options.ts'
import { readWhole, replaceFile } from '../whole-file.ts'
import { kinds } from './kinds.ts'
import type { Prompter } from './prompter.ts'
import type { Answers, Kind, Writing } from './question.ts'

const unwritten = 'Nothing was written.'
const names = kinds.map(({ name }) => name)

const everyOption: OptionTable<string> = Object.fromEntries(
  kinds.flatMap(({ options }) => Object.entries(options).map(([name, means]) => [name, { means, otherwise: '' }])),
)

/** Gives the exit code: 0 where it was written, 1 where it would not pass, 2 where the command line is not understood. */
export async function runNew(args: readonly string[], partner: Prompter): Promise<0 | 1 | 2> {
  const options = readOptions<string>('npm run new --', { ...everyOption, ...contentAndDay() }, args, 'words')
  if (!options.ok) return explain(options.asked ? { ...options, explanation: usageFor(args) } : options, notUnderstood)
  const where = readContentAndDay(options)
  if (typeof where === 'string') return refused(where)
  const kind = await kindOf(options.words, partner)
  if (kind === undefined) return refused(usage)
  const given = new Map(
    Object.keys(everyOption).flatMap((name) => (options.value(name) ? [[name, options.value(name)]] : [])),
  )
  const foreign = [...given.keys()].find((name) => !Object.hasOwn(kind.options, name))
  if (foreign !== undefined) return refused(`"--${foreign}" is not asked of ${kind.name}.\n${usageOf(kind)}`)
  return await askAndWrite(kind, where, given, partner)
}

/** Asks until what is to be written passes a check, or until nobody answers. */
async function askAndWrite(
  kind: Kind,
  { root, content, today }: ContentAndDay,
  given: Answers,
  partner: Prompter,
): Promise<0 | 1 | 2> {
  const { Checker } = await import('./candidate.ts')
  const { converse } = await import('./conversation.ts')
  const { knownIn } = await import('./known.ts')
  const folder = readContentFolder(content)
  const known = knownIn(folder, today.toString(), (path) => existsSync(join(content, path)))
  const checker = new Checker(folder, { content, today, drafts: true })
  let former: Answers = new Map()
  for (let said = given; ; said = new Map()) {
    const outcome = await converse(kind, known, { given: said, former }, (writing) => checker.quickly(writing), partner)
    if (!outcome.ok) return refused(partner.isThere && outcome.unanswered ? '' : outcome.why)
    if (partner.isThere) partner.tell('Looking whether it goes with everything else …')
    const faults = await checker.wholly(outcome.writing)
    if (faults.length === 0) return written(outcome.writing, content, root, kind)
    for (const { message, hint = '' } of faults) partner.tell(`${message} ${hint}`.trim())
    if (!partner.isThere) {
      console.error(unwritten)
      return 1
    }
    partner.tell('So it cannot be written like this. Enter keeps what you wrote before.')
    former = outcome.answers
  }
}

/** Undefined where the command line names none of them, or nobody answers. */
async function kindOf([first, ...more]: readonly string[], { ask }: Prompter): Promise<Kind | undefined> {
  if (more.length > 0) return undefined
  const question = `What do you want to add?\n${kinds.map(({ name, means }) => `  ${name}: ${means}`).join('\n')}\n> `
  let name = first ?? (await ask(question))
  for (;;) {
    const kind = kinds.find((each) => each.name === name?.trim().toLowerCase())
    if (kind !== undefined || name === undefined || first !== undefined) return kind
    name = await ask(`"${harmless(name)}" is not one of them. ${didYouMean(name, names)}\n${question}`)
  }
}

/** Writes over nothing: a file that was made in the meantime stays. */
function written(writing: Writing, content: string, root: string, kind: Kind): 0 | 2 {
  const file = join(content, writing.file)
  const shown = pathFrom(root, writing.file)
  if (!(writing.kind === 'new file' ? isCreated(file, writing.text) : isEdited(file, writing.edits)))
    return refused(`${shown} could not be written: see that you may write there, and that no other program is at it.`)
  console.log(`${writing.kind === 'new file' ? 'Written' : 'Added to'}: ${shown}\n${kind.next}`)
  return 0
}

function isCreated(file: string, text: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

function isEdited(file: string, edits: readonly Edit[]): boolean {
  const before = readWhole(file)
  return before !== undefined && replaceFile(file, before.mark + editedAsItLies(before.text, edits), before.mode)
}

const usageOf = ({ name, options }: Kind): string =>
  [`npm run new -- ${name}`, ...Object.entries(options).map(([option, means]) => `  --${option}: ${means}`)].join('\n')

/** The options of the kind that is named, else of all kinds; then those that all of them understand. */
function usageFor(args: readonly string[]): string {
  const named = kinds.filter(({ name }) => args.includes(name))
  return [
    usage,
    ...(named.length > 0 ? named : kinds).map(usageOf),
    'Each of them also understands:',
    ...optionLines(contentAndDay()),
  ].join('\n')
}

/** Not the usual list of options: with all kinds in it, it would not help anybody who mistyped one. */
const notUnderstood = (explanation: string): 2 => refused(`${explanation.split('\n', 1)[0]}\n${usage}`)

const usage = `Write what to add: npm run new -- ${names.join(', ').replace(/, (?!.*, )/, ' or ')}.`

function refused(explanation: string): 2 {
  console.error(explanation === '' ? unwritten : `${explanation}\n${unwritten}`)
  return 2
}
