/** The active content of a PDF: addresses that it opens, and anything that runs, sends data or has files attached. */

import { PdfObjects } from './pdf-objects.ts'
import {
  isDictionary,
  isList,
  PdfBytes,
  type PdfDictionary,
  PdfReference,
  PdfStream,
  type PdfValue,
} from './pdf-values.ts'

export interface PdfActions {
  /** The addresses that links open, in the order of the file's objects. */
  readonly addresses: readonly string[]
  /** Each in words that follow "it": `runs a script (JS)`. */
  readonly others: readonly string[]
}

/** Undefined where the bytes are no readable PDF. */
export function readActions(bytes: Uint8Array): PdfActions | undefined {
  const objects = PdfObjects.open(bytes)
  return objects && new Walk(objects).from(objects.trailer.get('Root'))
}

/** The action types that are refused: all of ISO 32000-1, 12.6.4, but those that go to a place in the file or open a link. */
const acts: ReadonlyMap<PdfValue, string> = new Map([
  ['JavaScript', 'runs a script'],
  ['Launch', 'starts a program'],
  ['SubmitForm', 'sends a form'],
  ['ImportData', 'takes in a file'],
  ['GoToR', 'opens another file'],
  ['GoToE', 'opens a file inside it'],
  ['Rendition', 'plays something'],
  ['Movie', 'plays something'],
  ['Sound', 'plays something'],
  ['RichMediaExecute', 'plays something'],
])

/** Keys under which something happens by itself or is hidden: 12.6.3, 12.7.2, 7.7.4, 7.11.4, 7.3.8.2. */
const keys: ReadonlyMap<string, string> = new Map([
  ['JS', 'runs a script'],
  ['JavaScript', 'runs a script'],
  ['AA', 'does something by itself'],
  ['XFA', 'holds a form'],
  ['AcroForm', 'holds a form'],
  ['EmbeddedFiles', 'brings a file along'],
  ['EF', 'brings a file along'],
  ['FFilter', 'is kept in another file'],
])

class Walk {
  readonly addresses: string[] = []
  readonly others: string[] = []
  readonly #objects: PdfObjects
  readonly #seen = new Set<number>()

  constructor(objects: PdfObjects) {
    this.#objects = objects
  }

  /** Without recursion, because a chain of objects may be as long as the file. */
  from(root: PdfValue): PdfActions {
    const waiting: PdfValue[] = [root]
    while (waiting.length > 0) {
      const found = this.#entered(waiting.pop())
      const dictionary = found instanceof PdfStream ? found.dictionary : found
      if (isDictionary(dictionary)) this.#look(dictionary, found instanceof PdfStream)
      const inner = isList(found) ? found : isDictionary(dictionary) ? dictionary.values() : []
      for (const value of inner) if (typeof value === 'object') waiting.push(value)
    }
    return this
  }

  /** The object that a reference leads to; undefined the second time. */
  #entered(value: PdfValue): PdfValue {
    if (!(value instanceof PdfReference)) return value
    if (this.#seen.has(value.number)) return undefined
    this.#seen.add(value.number)
    return this.#objects.resolve(value)
  }

  #look(dictionary: PdfDictionary, isStream: boolean): void {
    const kind = dictionary.get('S')
    const act = acts.get(kind)
    if (act !== undefined) this.others.push(`${act} (${kind})`)
    for (const [key, does] of keys) if (dictionary.has(key)) this.others.push(`${does} (${key})`)
    if (isStream && dictionary.has('F')) this.others.push('is kept in another file (F)')
    if (isDictionary(this.#objects.resolve(dictionary.get('OpenAction'))))
      this.others.push('does something when it is opened (OpenAction)')
    const address = this.#objects.resolve(dictionary.get('URI'))
    if (address instanceof PdfBytes) this.addresses.push(address.text())
    else if (address !== undefined) this.others.push('reads its links from elsewhere (URI)')
    const isAnnotation = dictionary.get('Type') === 'Annot' || dictionary.has('Rect')
    if (isAnnotation && dictionary.get('Subtype') !== 'Link')
      this.others.push(`has something on a page that is no link (${dictionary.get('Subtype')})`)
  }
}
