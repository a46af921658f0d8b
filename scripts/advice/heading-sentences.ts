/** Headings that are whole sentences: a heading only names what is below it. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { standIn } from './passage.ts'
import type { Sentence } from './sentences.ts'

export function headingSentences(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences
    .filter(({ passage, text }) => passage.kind === 'heading' && isSentence(text.trim()))
    .map(({ passage, from, text }) => ({
      severity: 'warning',
      code: 'advice/heading-sentence',
      message: `The heading "${text.trim().replaceAll(new RegExp(`${standIn}+`, 'g'), '…')}" is a whole sentence.`,
      hint: 'Say in a few words what the part is about, without a full stop; put the sentence under the heading.',
      place: passage.place(from, from + text.length),
    }))
}

const subject =
  "(?:I|we|you|they|he|she|it|this|there|that|these|those|(?:the|our|your|their|all|most|some) [\\p{L}'’-]+(?: [\\p{L}'’-]+)?)"
const verb =
  "(?:is|are|was|were|will|would|can|could|may|might|must|shall|should|has|have|had|do|does|did|cannot|isn['’]t|aren['’]t|won['’]t|don['’]t)"
/** A subject with its verb at the beginning: `We will …`, `The police are …`. */
const statement = new RegExp(`^${subject} (?<!\\b(?:that|which|who|where|when|how|what) )${verb}\\b .*\\p{L}`, 'iu')

/** A question is a good heading, whatever its length. */
function isSentence(heading: string): boolean {
  if (heading.endsWith('?')) return false
  if (
    /\p{L}{2,}[.;!]["'”’)]*$/u.test(heading) &&
    /\s\S+\s/.test(heading) &&
    !/(?:etc|approx|Ltd|Inc|Co)\.$/.test(heading)
  )
    return true
  return statement.test(heading)
}
