/**
 * Memoised results of reading a content folder again and again: a result is valid while all of its parts are the very
 * same objects.
 */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { FolderParts } from './folder-parts.ts'
import type { Listed } from './listing.ts'

/** The memory of one folder. What is recalled for it is kept as long as this object. */
export class FolderMemory {
  readonly #results = new Map<object, Map<string, Result>>()
  readonly states = new Observations<string | undefined>()
  readonly listings = new Observations<readonly Listed[] | undefined>()
  /** What has been read of each folder inside it. */
  readonly readings = new Map<string, FolderParts>()

  /** The results of one kind, by their keys. */
  of(kind: object): Map<string, Result> {
    const known = this.#results.get(kind) ?? new Map<string, Result>()
    this.#results.set(kind, known)
    return known
  }
}

export interface LoadSettings {
  /** Whether notes that are a draft are part of the site. */
  readonly drafts: boolean
  readonly memory: FolderMemory | undefined
}

/** What was last seen of files or folders, by their paths inside the folder. */
export class Observations<Seen> {
  readonly #seen = new Map<string, Seen>()

  /** All paths with what was seen. */
  entries(): Iterable<readonly [path: string, seen: Seen]> {
    return this.#seen
  }

  /** Removes a path that is gone. */
  forget(path: string): void {
    this.#seen.delete(path)
  }

  /** What is seen at a path. With `touched`, a path that is not in it is not looked at again. */
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

/** Results of one kind, the latest for each key. Without a memory nothing is kept, and parts are not asked for. */
export class Recall<Value> {
  readonly #values = new WeakMap<Result, Value>()

  /** `parts`: everything that the value depends on. Where one is not the same object as before, the value is made again. */
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

/** The same for values whose making has findings, which are added to the caller's each time that the value is recalled. */
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

/** Replaces a value that is equal to the one before by that very object, so that what depends on it need not be made again. */
export class RecallOfValues<Value> {
  readonly #recall = new Recall<Value>()

  /** `value`: plain data without pictures. `refersTo`: objects in it that are compared by identity. */
  same(memory: FolderMemory, key: string, value: Value, refersTo: readonly unknown[] = []): Value {
    const parts = () => [JSON.stringify(value, asLists), ...refersTo]
    return this.#recall.once(memory, key, parts, () => value)
  }
}

const asLists = (_: string, value: unknown): unknown =>
  value instanceof Set || value instanceof Map ? [...value] : value

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && now.every((part, index) => part === before[index])
