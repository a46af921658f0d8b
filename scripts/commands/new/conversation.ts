/** Asks until there is a good answer to every question. */

import { didYouMean } from '../../content/names/closest.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { harmless } from '../../diagnostics/formats/harmless.ts'
import type { Answers, Kind, Known, Question, Writing } from './question.ts'

export interface Partner {
  /** Undefined where nobody can be asked, or nobody answers any more. */
  readonly ask: (prompt: string) => Promise<string | undefined>
  readonly tell: (words: string) => void
}

export type Outcome =
  | { readonly ok: true; readonly writing: Writing; readonly answers: Answers }
  /** Why nothing can be written. `unanswered`: somebody who was asked for it knows why. */
  | { readonly ok: false; readonly why: string; readonly unanswered?: true }

/**
 * `given` holds the answers of the command line, `former` those before a check of the whole refused them; `faults`
 * gives what a check would say.
 */
export async function converse(
  kind: Kind,
  known: Known,
  { given, former }: { readonly given: Answers; readonly former: Answers },
  faults: (writing: Writing) => readonly Diagnostic[],
  { ask }: Pick<Partner, 'ask'>,
): Promise<Outcome> {
  const answers = new Map<string, string>()
  const nextQuestion = () => next(kind, known, answers, former)
  for (let question = nextQuestion(); question; question = nextQuestion()) {
    const { name } = question
    const nothing = nothingToChoose(question)
    if (nothing !== undefined) return { ok: false, why: given.has(name) ? `--${name}: ${nothing}` : nothing }
    let typed = given.get(name) ?? untold(question, given.size > 0) ?? (await ask(prompt(question)))
    if (typed === undefined) return { ok: false, why: missing(question), unanswered: true }
    while (!answers.has(name)) {
      const answer = understood(question, typed)
      const why = whyNot(question, answer, { kind, known, answers, faults })
      if (why === undefined) answers.set(name, answer)
      else {
        typed = await ask(`${why}\n${prompt(question)}`)
        if (typed === undefined)
          return { ok: false, why: given.has(name) ? `--${name}: ${why}` : why, unanswered: true }
      }
    }
  }
  const useless = [...given.keys()].find((name) => !answers.has(name))
  if (useless !== undefined)
    return { ok: false, why: `"--${useless}" does not go with the other answers: leave it out.` }
  return { ok: true, answers, writing: writingOf(kind, known, answers) }
}

/** Why no answer would do, where one is needed and there is nothing to choose from. */
const nothingToChoose = ({ needed, choices, refuse }: Question): string | undefined =>
  needed && choices?.length === 0 ? refuse?.('') : undefined

function next(kind: Kind, known: Known, answers: Answers, former: Answers): Question | undefined {
  const question = kind.questions(known, answers).find(({ name }) => !answers.has(name))
  const before = question && former.get(question.name)
  return before ? { ...question, proposal: before } : question
}

/** Where options are given, only what is needed and missing is asked for. */
function untold({ unasked, needed, proposal }: Question, byOptions: boolean): string | undefined {
  if (unasked) return proposal ?? ''
  return byOptions ? (proposal ?? (needed ? undefined : '')) : undefined
}

const missing = ({ name, asks }: Question): string =>
  `Nobody can be asked here: "${asks}" Write the answer after --${name}.`

/** `Which role? npo (Neighbourhood Partnership Officer), clo (…) [npo]` */
function prompt({ asks, choices = [], proposal }: Question): string {
  const shown = choices.filter(({ id, name }) => !asks.includes(id) || id !== name).slice(0, most)
  const listed = shown.map(({ id, name }) => (name.toLowerCase() === id ? id : `${id} (${name})`)).map(harmless)
  const more = choices.length > most ? ` and ${choices.length - most} more` : ''
  return `${asks}${listed.length > 0 ? `\n  ${listed.join(', ')}${more}` : ''}${proposal === undefined ? '' : ` [${proposal}]`}\n> `
}

/** The most choices that are shown; others can be typed all the same. */
const most = 30

/** An empty answer stands for the proposal; a choice may be called by its name; a certain mend is taken. */
function understood({ proposal = '', choices, mend }: Question, typed: string): string {
  const answer = typed.normalize('NFC').trim() || proposal
  const named = choices?.find(({ id, name }) => [id, name].some((each) => each.toLowerCase() === answer.toLowerCase()))
  const meant = mend?.(answer)
  return named?.id ?? (meant?.kind === 'certain' ? meant.text : answer)
}

interface SoFar {
  readonly kind: Kind
  readonly known: Known
  readonly answers: Answers
  readonly faults: (writing: Writing) => readonly Diagnostic[]
}

/** Why an answer cannot be taken; undefined where it can. */
function whyNot(question: Question, answer: string, { kind, known, answers, faults }: SoFar): string | undefined {
  const { needed, choices, refuse, mend } = question
  if (answer === '') return needed ? 'Something must be written here.' : undefined
  if (/\p{Cc}/u.test(answer)) return 'Write it on one line, without signs that nobody can see.'
  const meant = mend?.(answer)
  if (meant?.kind === 'perhaps') return harmless(meant.advice)
  const refused = refuse?.(answer)
  if (refused !== undefined) return harmless(refused)
  if (choices && !choices.some(({ id }) => id === answer))
    return `"${harmless(answer)}" is not one of them. ${didYouMean(
      answer,
      choices.map(({ id }) => id),
    )}`
  const said = new Map(answers).set(question.name, answer)
  // There is nothing to choose from, which is said when the question comes up.
  if (kind.questions(known, said).some((each) => each.needed && each.choices?.length === 0)) return undefined
  const writing = writingOf(kind, known, said)
  if (writing.kind === 'edit' && writing.edits.length === 0)
    return `${writing.file} has mistakes that leave no place for it: put them right first, "npm run check" tells them.`
  const [first] = faults(writing)
  return first && [first.message, first.hint ?? ''].map(harmless).join(' ').trim()
}

function writingOf(kind: Kind, known: Known, answers: Answers): Writing {
  const standIns = new Map(kind.questions(known, answers).map(({ name, standIn }) => [name, standIn]))
  return kind.write((name) => answers.get(name) ?? standIns.get(name) ?? '', known)
}
