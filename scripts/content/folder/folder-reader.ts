/** Reads a folder by the rule of what may lie in it, and reports what may not, or is not there. */

import { join } from 'node:path'
import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { editDistance } from '../names/edit-distance.ts'
import { lastName, nameAndEnding, suggestedId, whyNotId } from '../names/ids.ts'
import { stateOf } from '../text/regular-file.ts'
import type { SourceFile } from '../text/source-file.ts'
import { type FolderRule, isFlat, isPassedOver, ruleFor } from './content-tree.ts'
import { isLeftOver, originalOf, seemsACopy } from './copies.ts'
import { howToDate, whyNotDated, withDateFirst } from './dated-names.ts'
import type { FolderParts } from './folder-parts.ts'
import { entriesIn, type Listed } from './listing.ts'
import { meantName, nearestName, properName } from './meant-names.ts'
import { meantFiles, meantFolder, meantNotes, namedAsItsFolder } from './misplaced.ts'
import { contentsAdvice, folderAdvice, ownerIn, renamingAdvice } from './name-advice.ts'
import { howToOpen, missing, type OneFile, readOne, refused, refusedLink } from './one-file.ts'
import { type FolderMemory, Recall } from './recall.ts'

/** A folder by the name that it is meant to have, and where it lies. */
interface Moved {
  readonly meant: string
  readonly lies: string
}

/** What may have changed since the folder was read before. */
interface Touched {
  readonly paths: ReadonlySet<string>
  /** Those, and the folders that they lie in. */
  readonly within: ReadonlySet<string>
}

/** One for the content folder, and one for each folder inside it, so that what was read of each can be kept. */
export class FolderReader implements FolderParts {
  readonly files = new Map<string, SourceFile>()
  readonly images = new Map<string, Uint8Array>()
  readonly diagnostics: Diagnostic[] = []
  readonly misplaced: string[] = []
  readonly renamed = new Map<string, string>()
  readonly #directory: string
  readonly #memory: FolderMemory | undefined
  readonly #touched: Touched | undefined
  /** The folder that is read under the name it is meant to have, and where it lies. */
  readonly #moved: Moved | undefined
  /** Whether it is no folder of an area, but one that somebody made to hold those of several. */
  #holdsOthers = false

  constructor(directory: string, memory?: FolderMemory, touched?: Touched, moved?: Moved) {
    this.#directory = directory
    this.#memory = memory
    this.#touched = touched
    this.#moved = moved
  }

  /** Reads a folder and all in it. `path`: inside the content folder; empty for that itself. */
  readFolder(path: string, rule: FolderRule): void {
    const entries = this.#entries(path)
    const names: ReadonlySet<string> = new Set(entries.map(({ name }) => name))
    for (const entry of entries) {
      const inside = pathOf(path, entry.name)
      if (isPassedOver(inside)) continue
      if (entry.isDirectory()) this.#readSubfolder(inside, entry.name, rule, names)
      else if (entry.isFile()) this.#readFile(inside, entry.name, rule, names)
      else this.diagnostics.push(refusedLink(inside))
    }
    this.#reportMissing(path, rule, names)
  }

  /** Reports what must be in a folder and is not, unless something has nearly its name, or it is a folder left empty. */
  #reportMissing(path: string, rule: FolderRule, names: ReadonlySet<string>): void {
    const needsNothing = this.#holdsOthers || (path !== '' && this.files.size + this.diagnostics.length === 0)
    const isThere = (name: string): boolean =>
      names.has(name) ||
      this.files.has(pathOf(path, name)) ||
      names.has(otherOwner[name] ?? '') ||
      [...names].some((other) => nearestName(other, rule) === name)
    for (const [name, required] of Object.entries(rule.files ?? {}))
      if (required && !needsNothing && !isThere(name))
        this.diagnostics.push(missing(pathOf(path, name), name, this.#nearFolder(path)))
    // A refused file is not reported as missing, too.
    const anything = () => [...this.files.keys(), ...this.diagnostics.map(({ file }) => file)].some(isInside(path))
    if (rule.needsOne && !anything()) this.diagnostics.push(missing(path, 'A file'))
    for (const [name, { needsOne }] of Object.entries(rule.folders ?? {}))
      if (needsOne && !isThere(name)) this.diagnostics.push(missing(pathOf(path, name), 'A folder'))
  }

  #readSubfolder(path: string, name: string, rule: FolderRule, names: ReadonlySet<string>): void {
    const inner = ruleFor(name, rule, () => this.#entries(path))
    const fault = inner !== undefined && inner === rule.each ? whyNotId(name) : undefined
    if (!inner) {
      const inside = this.#entries(path).map((entry) => entry.name)
      this.#refuse('file/unknown', path, `No folder "${name}" belongs here.`, folderAdvice(name, rule, names, inside))
      const beside = path.replace(/[^/]+\/([^/]+)$/, '$1')
      if (ownerIn(inside, rule) !== undefined && !this.#isThere(beside)) {
        this.#holdsOthers = true
        this.#addFolder(beside, rule, { meant: beside, lies: this.#onDisk(path) })
      } else this.#readAsMeant(path, meantFolder(path, rule), rule, names)
    } else if (fault) {
      this.#refuse(
        'file/name',
        path,
        `The folder name "${name}" ${fault}.`,
        renamingAdvice(suggestion(name), names, name),
      )
      this.#readAsMeant(path, path.slice(0, -name.length) + suggestion(name), rule, names)
    } else this.#addFolder(path, inner)
  }

  /** Reads a refused folder under its proper name, unless there is one of that name, or it may be a copy. */
  #readAsMeant(path: string, meant: string | undefined, rule: FolderRule, names: ReadonlySet<string>): void {
    const name = lastName(meant ?? '')
    const inner = ruleFor(name, rule, () => this.#entries(path))
    if (meant === undefined || inner === undefined || names.has(name) || seemsACopy(path))
      this.#misplace(path, meant, rule)
    else this.#addFolder(meant, inner, { meant, lies: this.#onDisk(path) })
  }

  /** The content of a refused folder is read once the folder has a proper name. */
  #misplace(path: string, meant: string | undefined, rule: FolderRule = {}): void {
    if (meant === undefined) return
    if (isFlat(rule)) this.misplaced.push(...(rule.endings ?? []).map((ending) => `${path}${ending}`))
    for (const entry of this.#entries(path)) {
      const [inside, there] = [`${path}/${entry.name}`, `${meant}/${properName(entry.name)}`]
      // Notes of a year in a folder of their own are still those of the area.
      const isDated = rule.dated && whyNotDated(nameAndEnding(entry.name).name) === undefined
      if (entry.isDirectory()) this.#misplace(inside, there)
      else if (entry.isFile() && !(isDated && this.#takeElsewhere(inside, there))) this.misplaced.push(there)
    }
  }

  /** Gives what was read before of a folder in which nothing was touched. */
  #addFolder(path: string, rule: FolderRule, moved = this.#moved): void {
    const lies = moved?.meant === path ? moved.lies : this.#onDisk(path)
    const last = this.#touched?.within.has(lies) === false ? this.#memory?.readings.get(lies) : undefined
    // What is missing in a folder may lie in one beside it.
    const before = last?.diagnostics.some(({ code }) => code === 'file/missing') ? undefined : last
    const { files, images, diagnostics, misplaced = [], renamed = [] } = before ?? this.#readAlone(path, rule, moved)
    for (const [file, read] of files) this.files.set(file, read)
    for (const [file, bytes] of images) this.images.set(file, bytes)
    this.diagnostics.push(...diagnostics)
    this.misplaced.push(...misplaced)
    for (const [path, lies] of renamed) this.renamed.set(path, lies)
  }

  #readAlone(path: string, rule: FolderRule, moved: Moved | undefined): FolderParts {
    const reader = new FolderReader(this.#directory, this.#memory, this.#touched, moved)
    reader.readFolder(path, rule)
    reader.#noteWhereFilesLie()
    this.#memory?.readings.set(reader.#onDisk(path), reader)
    return reader
  }

  /** Of a path as it is meant to be, inside the content folder. */
  #onDisk(path: string): string {
    if (this.#moved === undefined) return path
    const { meant, lies } = this.#moved
    return path === meant || path.startsWith(`${meant}/`) ? lies + path.slice(meant.length) : path
  }

  #noteWhereFilesLie(): void {
    if (this.#moved === undefined) return
    for (const path of [...this.files.keys(), ...this.images.keys(), ...this.diagnostics.map(({ file }) => file)]) {
      const lies = this.#onDisk(path)
      if (lies !== path && !this.renamed.has(path)) this.renamed.set(path, lies)
    }
  }

  #readFile(path: string, file: string, rule: FolderRule, names: ReadonlySet<string>): void {
    if (path === 'README.md') return
    if (Object.hasOwn(rule.files ?? {}, file)) {
      this.#take(path)
      return
    }
    const { name, ending } = nameAndEnding(file)
    const fault = whyNotId(name) ?? (rule.dated && whyNotDated(name))
    if (/^read[ _-]?me\.(?:md|txt)$/i.test(file))
      this.#refuse(
        'file/unknown',
        path,
        `No file "${file}" belongs here.`,
        'Delete it: the only README.md is the one at the top of the content folder.',
      )
    else if (isLeftOver(file) || file.startsWith('~$') || !rule.endings?.includes(ending))
      this.#refuseUnknown(path, file, rule, names)
    else if (fault) {
      const dated = rule.dated && withDateFirst(name)
      const hint =
        rule.dated && !dated
          ? howToDate(name, ending)
          : renamingAdvice(`${dated || suggestion(name)}${ending}`, names, file)
      this.#refuse('file/name', path, `The file name "${file}" ${fault}.`, hint)
      this.#takeAsMeant(path, file, rule, names)
    } else this.#take(path)
  }

  #refuseUnknown(path: string, file: string, rule: FolderRule, names: ReadonlySet<string>): void {
    const meant = namedAsItsFolder(path, rule)
    const isThere = meant !== undefined && rule.each === undefined && names.has(lastName(meant))
    const own = isThere ? undefined : meant
    const advice =
      own !== undefined && rule.each === undefined ? `Call it ${lastName(own)}.` : contentsAdvice(file, rule, names)
    this.#refuse('file/unknown', path, `No file "${file}" belongs here.`, advice)
    if (own !== undefined && !this.files.has(own)) this.#takeInsteadOf(own, path)
    else if (!this.#takeAsMeant(path, file, rule, names) && !this.#takeElsewhere(path, meantNotes(path)))
      this.misplaced.push(...meantFiles(path))
  }

  /** Reads a refused file where it belongs; false where nobody knows that, or there is one of that name. */
  #takeElsewhere(path: string, meant: string | undefined): boolean {
    if (meant === undefined || this.files.has(meant) || this.#isThere(meant)) return false
    this.#takeRenamed(meant, path)
    return true
  }

  /** Reads a refused file under its proper name; false where nobody knows it, or there is one of that name. */
  #takeAsMeant(path: string, file: string, rule: FolderRule, names: ReadonlySet<string>): boolean {
    const name = seemsACopy(file) || originalOf(file, names) !== undefined ? undefined : meantName(file, rule)
    const meant = `${path.slice(0, -file.length)}${name}`
    if (name === undefined || this.files.has(meant) || this.images.has(meant)) return false
    if (name !== file && names.has(name)) return false
    this.#takeRenamed(meant, path)
    // Of a name without a date it is unknown whether it is one of notes.
    if (rule.dated && whyNotDated(nameAndEnding(name).name) && !this.files.get(meant)?.text.startsWith('---')) {
      this.files.delete(meant)
      return false
    }
    return true
  }

  /** Reads a file as that of the folder after which it was named, which is then not missing. */
  #takeInsteadOf(meant: string, path: string): void {
    this.#takeRenamed(meant, path)
    const isMissing = ({ code, file }: Diagnostic) => code === 'file/missing' && file === meant
    const at = this.diagnostics.findIndex(isMissing)
    if (at !== -1) this.diagnostics.splice(at, 1)
  }

  #takeRenamed(meant: string, path: string): void {
    this.#take(meant, this.#onDisk(path))
    this.renamed.set(meant, this.#onDisk(path))
  }

  /** `lies`: where the file is, if that is not the path it is meant to have. */
  #take(path: string, lies = this.#onDisk(path)): void {
    const whole = join(this.#directory, lies)
    const state = () => [this.#memory?.states.at(lies, this.#touched?.paths, () => stateOf(whole))]
    const { file, image, diagnostics } = filesRead.once(this.#memory, lies, state, () => readOne(path, whole))
    if (file) this.files.set(path, file)
    if (image) this.images.set(path, image)
    this.diagnostics.push(...diagnostics)
  }

  #isThere(path: string): boolean {
    return stateOf(join(this.#directory, this.#onDisk(path))) !== undefined
  }

  #entries(path: string): readonly Listed[] {
    const lies = this.#onDisk(path)
    const look = () => entriesIn(join(this.#directory, lies))
    const entries = this.#memory ? this.#memory.listings.at(lies, this.#touched?.paths, look) : look()
    if (entries === undefined) this.#refuse('file/unreadable', path, 'This folder cannot be opened.', howToOpen)
    return entries ?? []
  }

  #refuse(code: Code, file: string, message: string, hint: string): void {
    this.diagnostics.push(refused(code, file, message, hint))
  }

  /** The folder beside this one whose name differs by a slip. */
  #nearFolder(path: string): string | undefined {
    const start = path.lastIndexOf('/') + 1
    if (start === 0) return undefined
    const near = this.#entries(path.slice(0, start - 1)).find(
      ({ name }) => name !== path.slice(start) && editDistance(name, path.slice(start), 3) <= 2,
    )
    return near && path.slice(0, start) + near.name
  }
}

/** The file of an owner of the other kind, whose folder lies in the wrong place. */
const otherOwner: Readonly<Record<string, string>> = { 'area.yaml': 'group.yaml', 'group.yaml': 'area.yaml' }

const filesRead = new Recall<OneFile>()

/** The path of what is in a folder; that of the content folder is empty. */
const pathOf = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`)

const isInside = (folder: string) => (file: string) => file.startsWith(`${folder}/`)

/** `town-hall` for `Town Hall`; a name that was made rightly and is kept for something else gets a word more. */
function suggestion(name: string): string {
  const id = suggestedId(name) || 'example'
  return id === name ? `${id}-1` : id
}
