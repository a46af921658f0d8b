/** What came of the parts of a content folder before, for who reads it again and again: it holds while every part is the very same. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { FolderParts } from './folder-parts.ts'

/** Stands for one folder, for as long as a process looks at it: nothing that is recalled for it is kept beyond that. */
export class FolderMemory {
  readonly #results = new Map<object, Map<string, Result>>()
  readonly states = new Sights<string | undefined>()
  readonly listings = new Sights<readonly Listed[] | undefined>()
  /** What was read of each folder inside it. */
  readonly readings = new Map<string, FolderParts>()

  /** Of one kind of result, by their keys. */
  of(kind: object): Map<string, Result> {
    const known = this.#results.get(kind) ?? new Map<string, Result>()
    this.#results.set(kind, known)
    return known
  }
}

export interface LoadedHow {
  /** Whether notes that are a draft are part of the site. */
  readonly drafts: boolean
  readonly memory: FolderMemory | undefined
}

/** One entry of a folder. */
export interface Listed {
  readonly name: string
  isDirectory(): boolean
  isFile(): boolean
}

/** What was seen of files or folders, by their paths inside the folder. */
export class Sights<Seen> {
  readonly #seen = new Map<string, Seen>()

  /** Of everything that was looked at. */
  entries(): Iterable<readonly [path: string, seen: Seen]> {
    return this.#seen
  }

  /** What is not there any more. */
  forget(path: string): void {
    this.#seen.delete(path)
  }

  /** With `touched`, what was not touched since is not looked at again. */
  at(path: string, touched: ReadonlySet<string> | undefined, look: () => Seen): Seen {
    const before = touched === undefined || touched.has(path) ? undefined : this.#seen.get(path)
    const seen = before ?? look()
    this.#seen.set(path, seen)
    return seen
  }
}

interface Result {
  readonly parts: readonly unknown[]
}

/** Results of one kind, the latest for each key. Without a memory each is made at once, and its parts are not asked for. */
export class Recall<Value> {
  readonly #values = new WeakMap<Result, Value>()

  /** `parts` are all that the value is made of: where one is another than before, it is made anew. */
  once(memory: FolderMemory | undefined, key: string, parts: () => readonly unknown[], make: () => Value): Value {
    if (memory === undefined) return make()
    const results = memory.of(this)
    const now = { parts: parts() }
    const before = results.get(key)
    const value = before && isSame(before.parts, now.parts) ? this.#values.get(before) : undefined
    if (value !== undefined) return value
    const made = make()
    results.set(key, now)
    this.#values.set(now, made)
    return made
  }
}

/** Of what notes its findings as it is made: they go where all are noted, now and each time it is recalled. */
export class RecallWithFindings<Value> {
  readonly #recall = new Recall<{ readonly value: Value; readonly own: readonly Finding[] }>()

  /** As `Recall.once`. What `make` adds to its own list is added to `findings`, whether it is made anew or recalled. */
  once(
    memory: FolderMemory | undefined,
    key: string,
    parts: () => readonly unknown[],
    findings: Finding[],
    make: (findings: Finding[]) => Value,
  ): Value {
    if (memory === undefined) return make(findings)
    const { value, own } = this.#recall.once(memory, key, parts, () => {
      const noted: Finding[] = []
      return { value: make(noted), own: noted }
    })
    findings.push(...own)
    return value
  }
}

/** Values that say the same as before are the same as before: what is made of them need not be made anew. */
export class RecallOfValues<Value> {
  readonly #recall = new Recall<Value>()

  /** `value`: data alone, no pictures. `refersTo`: the very things in it that others hold as well. */
  same(memory: FolderMemory, key: string, value: Value, refersTo: readonly unknown[] = []): Value {
    const parts = () => [JSON.stringify(value, asLists), ...refersTo]
    return this.#recall.once(memory, key, parts, () => value)
  }
}

const asLists = (_: string, value: unknown): unknown =>
  value instanceof Set || value instanceof Map ? [...value] : value

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && now.every((part, index) => part === before[index])
