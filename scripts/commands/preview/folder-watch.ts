/** Notices that something in a folder changed: a file is saved, added, called something else or deleted. */

import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { isPassedOver } from '../../content/content-tree.ts'
import { folderState } from './folder-state.ts'

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

/** Tells of every change, until it is ended. */
export function watchFolder(root: string, watcher: Watcher): { readonly end: () => void } {
  return new FolderWatch(root, watcher)
}

/** Each folder by itself: what Node offers for a whole tree watches every single file of it on Linux. */
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

  /** What was put into a new folder before it was watched was not noticed: it is looked for until there is no new one. */
  #watchOrLook(): void {
    try {
      while (this.#watchNew() > 0);
    } catch {
      this.#watchAlone(new Map())
      this.#lookNowAndThen(folderState(this.#root))
    }
  }

  /** Gives how many folders are new. Throws where the folder is gone, or the system watches no more. */
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

  /** A folder that took the place of another is another one, whatever its name. */
  #watchAlone(folders: ReadonlyMap<string, string>): void {
    for (const [folder, { watcher, identity }] of this.#watched) {
      if (folders.get(folder) === identity) continue
      watcher.close()
      this.#watched.delete(folder)
    }
  }

  /** A folder that is moved away or deleted says so under its own name. */
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

  /** Until there is something new: then it may be that the system tells again. */
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

/** What nobody can look at any more is none. */
function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Each by its path, with what tells it from another that had or will have the same. Throws where one is gone meanwhile. */
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

/** A number alone is soon given to a folder that comes after. */
function identityOf(folder: string): string {
  const { dev, ino, birthtimeNs } = statSync(folder, { bigint: true })
  return `${dev} ${ino} ${birthtimeNs}`
}
