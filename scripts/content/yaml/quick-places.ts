/** Finds the places of plain scalars in YAML by the quick parser's offsets: nearly all findings are at such places. */

import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE } from 'js-yaml'
import type { Path } from '../../diagnostics/diagnostic.ts'
import type { Offsets } from '../../diagnostics/line-starts.ts'

/**
 * The place of a key or a value by its path of keys. Undefined where it is more than a plain scalar on one line, or the
 * text cannot be read; `yaml-document.ts` finds every place.
 */
export function quickOffsetsAt(source: string, path: Path, of: 'key' | 'value'): Offsets | undefined {
  if (/[&*!]/.test(source)) return undefined
  try {
    return new Places(source, parseEvents(source, { maxDepth: 100 })).offsetsAt(path, of)
  } catch {
    return undefined
  }
}

const quoted: ReadonlySet<number> = new Set([SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE.DOUBLE_QUOTED])

class Places {
  readonly #source: string
  readonly #events: readonly Event[]
  /** Whether there are keys that are no plain scalars, one of which may be the one that is looked for. */
  #hasOtherKeys = false

  constructor(source: string, events: readonly Event[]) {
    this.#source = source
    this.#events = events
  }

  offsetsAt(path: Path, of: 'key' | 'value'): Offsets | undefined {
    if (path.length === 0) return this.#firstLine()
    let [key, at]: readonly [number | undefined, number] = [undefined, 1] // behind the document's own beginning
    for (const step of path) {
      const child = this.#childOf(at, step)
      if (child === undefined)
        return at === 1 && !this.#hasOtherKeys ? this.#firstLine() : undefined // what lacks it is the file
      ;[key, at] = child
    }
    const wanted = of === 'key' ? key : at
    return wanted === undefined ? undefined : this.#plainWords(wanted)
  }

  /** The place of findings about a whole file: its first line, if there are more. */
  #firstLine(): Offsets | undefined {
    const first = this.#plainWords(2) // behind the beginnings of the document and of its mapping
    if (first === undefined || this.#events[1]?.type !== EVENT_ID.MAPPING) return undefined
    const end = this.#source.indexOf('\n', first[0])
    const goesOn = this.#events.some((event) => event.type === EVENT_ID.SCALAR && event.valueStart > end)
    return end !== -1 && goesOn ? [first[0], end] : undefined
  }

  /** The events of a key and its value in the collection at an event. */
  #childOf(parent: number, step: string | number): readonly [key: number | undefined, value: number] | undefined {
    const { type } = this.#events[parent] ?? {}
    if (type === EVENT_ID.MAPPING) return this.#fieldOf(parent, String(step))
    const entry = type === EVENT_ID.SEQUENCE && typeof step === 'number' ? this.#entryOf(parent, step) : undefined
    return entry === undefined ? undefined : [undefined, entry]
  }

  /** The last of repeated keys counts, as elsewhere. */
  #fieldOf(parent: number, name: string): readonly [key: number, value: number] | undefined {
    let found: readonly [number, number] | undefined
    for (let key = parent + 1; !this.#isEnd(key); ) {
      const value = this.#behind(key)
      const words = this.#wordsOf(this.#events[key])
      if (words === undefined) this.#hasOtherKeys = true
      if (words === name) found = [key, value]
      key = this.#behind(value)
    }
    return found
  }

  #entryOf(parent: number, index: number): number | undefined {
    let at = parent + 1
    for (let count = 0; count < index && !this.#isEnd(at); count += 1) at = this.#behind(at)
    return this.#isEnd(at) ? undefined : at
  }

  /** Whether a collection ends at an event. */
  #isEnd(at: number): boolean {
    const event = this.#events[at]
    return event === undefined || event.type === EVENT_ID.POP
  }

  /** The event after all events of a node. */
  #behind(at: number): number {
    let [next, open] = [at, 0]
    do {
      const type = this.#events[next]?.type
      if (type === EVENT_ID.POP) open -= 1
      else if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open += 1
      next += 1
    } while (open > 0 && next < this.#events.length)
    return next
  }

  /** Undefined for anything but a plain scalar on one line: in other scalars, characters and line ends may mean something else. */
  #wordsOf(event: Event | undefined): string | undefined {
    if (event?.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return undefined
    const words = this.#source.slice(event.valueStart, event.valueEnd)
    return words.includes('\n') ? undefined : words
  }

  /** The place of a scalar with its quotation marks, if any. */
  #plainWords(at: number): Offsets | undefined {
    const event = this.#events[at]
    if (event?.type !== EVENT_ID.SCALAR || event.valueStart === event.valueEnd) return undefined
    const marks = event.style === SCALAR_STYLE.PLAIN ? 0 : quoted.has(event.style) ? 1 : undefined
    const words = this.#source.slice(event.valueStart, event.valueEnd)
    if (marks === undefined || words.includes('\n')) return undefined
    return [event.valueStart - marks, event.valueEnd + marks]
  }
}
