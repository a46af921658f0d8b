/** Notices that something in a folder changed: a file is saved, added, called something else or deleted. */

import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { folderState } from '../folder-state.ts'

/** Programs save in several steps: what follows within these milliseconds is one change. */
const quiet = 10
/** Where the system tells nothing, it is looked at as often as this, in milliseconds. */
const patience = 1000

/** Calls `changed` after every change, until the process ends. */
export function watchFolder(root: string, changed: () => void): void {
  try {
    new FolderWatch(root, changed).watchAll()
  } catch {
    lookNowAndThen(root, changed)
  }
}

/** Each folder by itself: what Node offers for a whole tree watches every single file of it on Linux. */
class FolderWatch {
  readonly #root: string
  readonly #changed: () => void
  readonly #watched = new Map<string, FSWatcher>()
  #timer: NodeJS.Timeout | undefined
  #foldersChanged = false

  constructor(root: string, changed: () => void) {
    this.#root = root
    this.#changed = changed
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
      const watcher = watch(folder, (_, name) => this.#noticed(join(folder, name ?? '')))
      watcher.on('error', () => this.#noticed(folder))
      this.#watched.set(folder, watcher)
    }
    return fresh.length
  }

  #noticed(path: string): void {
    this.#foldersChanged ||= this.#watched.has(path) || isFolder(path)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      // What was put into a new folder before it was watched is read with all the rest.
      while (this.#foldersChanged) this.#foldersChanged = this.watchAll() > 0
      this.#changed()
    }, quiet)
  }
}

function lookNowAndThen(root: string, changed: () => void): void {
  let before = folderState(root)
  setInterval(() => {
    const now = folderState(root)
    if (now !== before) changed()
    before = now
  }, patience)
}

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true

function foldersIn(root: string): ReadonlySet<string> {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  return new Set([root, ...folders.map(({ parentPath, name }) => join(parentPath, name))])
}
