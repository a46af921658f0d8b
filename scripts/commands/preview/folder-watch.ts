/** Watches a folder: a file is saved, added, renamed or deleted. */

import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { isPassedOver } from '../../content/folder/content-tree.ts'
import { folderState } from './folder-state.ts'

/** Programs save in several steps: all that happens within this many milliseconds is one change. */
const quiet = 10
/** Where the system reports no changes, the folder is looked at this often, in milliseconds. */
const patience = 1000

/**
 * The files that may have changed, and the folders where files may have been added or removed, by their paths inside the
 * folder; undefined where anything may have changed.
 */
export type Touched = ReadonlySet<string> | undefined

export interface Watcher {
  /** Called at the first sign of a change, a moment before `changed`. */
  readonly noticed: () => void
  readonly changed: (touched: Touched) => void
}

/** Reports every change until `end` is called. */
export function watchFolder(root: string, watcher: Watcher): { readonly end: () => void } {
  return new FolderWatch(root, watcher)
}

/** Watches each folder by itself: on Linux, Node's way of watching a whole tree watches every single file of it. */
class FolderWatch {
  readonly #root: string
  readonly #watcher: Watcher
  readonly #watched = new Map<string, Watched>()
  #timer: NodeJS.Timeout | undefined
  #touched = new Set<string>()
  #foldersChanged = false

  constructor(root: string, watcher: Watcher) {
    this.#root = root
    this.#watcher = watcher
    this.#watchOrLook()
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#watchAlone(new Map())
  }

  /** What was put into a new folder before that was watched went unnoticed, so folders are looked for until none is new. */
  #watchOrLook(): void {
    try {
      while (this.#watchNew() > 0);
    } catch {
      this.#watchAlone(new Map())
      this.#lookNowAndThen(folderState(this.#root))
    }
  }

  /** Gives how many folders are new. Throws where the folder is gone, or the system can watch no more. */
  #watchNew(): number {
    const folders = foldersIn(this.#root)
    this.#watchAlone(folders)
    const fresh = [...folders].filter(([folder]) => !this.#watched.has(folder))
    for (const [folder, identity] of fresh) {
      const watcher = watch(folder, (_, name) => this.#noticed(folder, name))
      watcher.on('error', () => this.#noticed(folder, null))
      this.#watched.set(folder, { watcher, identity })
    }
    return fresh.length
  }

  /** A folder that has replaced another is watched anew, even under the same name. */
  #watchAlone(folders: ReadonlyMap<string, string>): void {
    for (const [folder, { watcher, identity }] of this.#watched) {
      if (folders.get(folder) === identity) continue
      watcher.close()
      this.#watched.delete(folder)
    }
  }

  /** A folder that is moved away or deleted reports that under its own name. */
  #noticed(folder: string, name: string | null): void {
    const path = join(folder, name ?? '')
    this.#foldersChanged ||= name === null || name === basename(folder) || this.#watched.has(path) || isFolder(path)
    for (const each of [folder, path]) this.#touched.add(relative(this.#root, each).replaceAll(sep, '/'))
    this.#watcher.noticed()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#tell(), quiet)
  }

  #tell(): void {
    const touched = this.#foldersChanged ? undefined : this.#touched
    this.#touched = new Set()
    if (this.#foldersChanged) this.#watchOrLook()
    this.#foldersChanged = false
    this.#watcher.changed(touched)
  }

  /** Until something has changed; then the system may be able to watch again. */
  #lookNowAndThen(before: string): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (folderState(this.#root) === before) return this.#lookNowAndThen(before)
      this.#watchOrLook()
      this.#watcher.changed(undefined)
    }, patience)
  }
}

interface Watched {
  readonly watcher: FSWatcher
  readonly identity: string
}

/** False for what can no longer be looked at. */
function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory()
  } catch {
    return false
  }
}

/**
 * Every folder by its path, with an identity that a folder made later at the same path does not share. Throws where
 * one is gone meanwhile.
 */
function foldersIn(root: string): ReadonlyMap<string, string> {
  const at = (folder: string): readonly string[] => [
    join(root, folder),
    ...readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
      .filter((inside) => !isPassedOver(inside))
      .flatMap(at),
  ]
  return new Map(at('').map((path) => [path, identityOf(path)]))
}

/** The inode alone is soon given to another folder. */
function identityOf(folder: string): string {
  const { dev, ino, birthtimeNs } = statSync(folder, { bigint: true })
  return `${dev} ${ino} ${birthtimeNs}`
}
