/** Notices that something in a folder changed: a file is saved, added, called something else or deleted. */

import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { folderState } from '../folder-state.ts'

/** Programs save in several steps: what follows within these milliseconds is one change. */
const quiet = 10
/** Where the system tells nothing, it is looked at as often as this, in milliseconds. */
const patience = 1000

/**
 * The files that may have changed and the folders where some may have come or gone, by their paths inside the folder;
 * undefined where anything may be another than it was.
 */
export type Touched = ReadonlySet<string> | undefined

export interface Watcher {
  /** At the first sign of a change: what it is shows a moment later. */
  readonly noticed: () => void
  readonly changed: (touched: Touched) => void
}

/** Tells of every change, until the process ends. */
export function watchFolder(root: string, watcher: Watcher): void {
  try {
    new FolderWatch(root, watcher).watchAll()
  } catch {
    lookNowAndThen(root, watcher)
  }
}

/** Each folder by itself: what Node offers for a whole tree watches every single file of it on Linux. */
class FolderWatch {
  readonly #root: string
  readonly #watcher: Watcher
  readonly #watched = new Map<string, FSWatcher>()
  #timer: NodeJS.Timeout | undefined
  #touched = new Set<string>()
  #foldersChanged = false

  constructor(root: string, watcher: Watcher) {
    this.#root = root
    this.#watcher = watcher
  }

  /** Gives how many folders are new. */
  watchAll(): number {
    const folders = foldersIn(this.#root)
    for (const [folder, watcher] of this.#watched) {
      if (folders.has(folder)) continue
      watcher.close()
      this.#watched.delete(folder)
    }
    const fresh = [...folders].filter((folder) => !this.#watched.has(folder))
    for (const folder of fresh) {
      const watcher = watch(folder, (_, name) => this.#noticed(folder, name))
      watcher.on('error', () => this.#noticed(folder, null))
      this.#watched.set(folder, watcher)
    }
    return fresh.length
  }

  #noticed(folder: string, name: string | null): void {
    const path = join(folder, name ?? '')
    this.#foldersChanged ||= name === null || this.#watched.has(path) || isFolder(path)
    for (const each of [folder, path]) this.#touched.add(relative(this.#root, each).replaceAll(sep, '/'))
    this.#watcher.noticed()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#tell(), quiet)
  }

  /** What was put into a new folder before it was watched was not noticed. */
  #tell(): void {
    const touched = this.#foldersChanged ? undefined : this.#touched
    while (this.#foldersChanged) this.#foldersChanged = this.watchAll() > 0
    this.#touched = new Set()
    this.#watcher.changed(touched)
  }
}

function lookNowAndThen(root: string, { changed }: Watcher): void {
  let before = folderState(root)
  setInterval(() => {
    const now = folderState(root)
    if (now !== before) changed(undefined)
    before = now
  }, patience)
}

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true

function foldersIn(root: string): ReadonlySet<string> {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  return new Set([root, ...folders.map(({ parentPath, name }) => join(parentPath, name))])
}
