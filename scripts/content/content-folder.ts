/** Reads the content folder from the disk; nothing else reads content. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Code } from '../diagnostics/codes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { contentTree, type FolderRule, isPassedOver, nameAndEnding, suggestedId, whyNotId } from './content-tree.ts'
import type { FolderParts } from './folder-parts.ts'
import { locate } from './locate.ts'
import { meantFiles, meantFolder } from './misplaced.ts'
import { callIt, eitherDate, isLeftOver, mayStandHere, nearestName, whyNotDated, withDateFirst } from './name-advice.ts'
import { type FolderMemory, type Listed, Recall } from './recall.ts'
import { readRegularFile, stateOf } from './regular-file.ts'
import { largestFile, readText, type SourceFile, tooLarge } from './source-file.ts'

export interface ContentFolder extends FolderParts {
  /** Its path, as it was given. */
  readonly directory: string
}

/**
 * Reads everything that content/ may hold, and reports what it may not. `memory` keeps what was read for the next time.
 * `touched`: the files that may have changed since, and the folders where files may have been added or removed; all else
 * is taken to be unchanged.
 */
export function readContentFolder(
  directory: string,
  memory?: FolderMemory,
  touched?: ReadonlySet<string>,
): ContentFolder {
  const reading = new Reading(directory, memory, touched && { paths: touched, within: withFolders(touched) })
  reading.readFolder('', contentTree)
  const { files, images, diagnostics, misplaced } = reading
  return { directory, files, images, diagnostics, misplaced }
}

/** Reads only these texts, which were read before; those that are gone or are no longer texts are left out. */
export function readTexts(directory: string, paths: Iterable<string>): Pick<ContentFolder, 'files'> {
  const files = new Map<string, SourceFile>()
  for (const path of paths) {
    const { file } = readOne(path, join(directory, path))
    if (file) files.set(path, file)
  }
  return { files }
}

/** The paths and every folder that contains them. */
function withFolders(paths: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(paths)
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) found.add(path.slice(0, end))
  return found
}

interface Touched {
  readonly paths: ReadonlySet<string>
  /** Those, and the folders that they lie in. */
  readonly within: ReadonlySet<string>
}

class Reading implements FolderParts {
  readonly files = new Map<string, SourceFile>()
  readonly images = new Map<string, Uint8Array>()
  readonly diagnostics: Diagnostic[] = []
  readonly misplaced: string[] = []
  readonly #directory: string
  readonly #memory: FolderMemory | undefined
  readonly #touched: Touched | undefined

  constructor(directory: string, memory: FolderMemory | undefined, touched: Touched | undefined) {
    this.#directory = directory
    this.#memory = memory
    this.#touched = touched
  }

  readFolder(path: string, rule: FolderRule): void {
    const entries = this.#entries(path)
    const names: ReadonlySet<string> = new Set(entries.map(({ name }) => name))
    for (const entry of entries) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`
      if (isPassedOver(inside)) continue
      if (entry.isDirectory()) this.#readSubfolder(inside, entry.name, rule, names)
      else if (entry.isFile()) this.#readFile(inside, entry.name, rule, names)
      else this.#refuseLink(inside)
    }
    for (const [name, required] of Object.entries(rule.files ?? {})) {
      const misspelt = () => [...names].some((other) => nearestName(other, rule) === name)
      if (required && !names.has(name) && !misspelt()) this.#miss(path === '' ? name : `${path}/${name}`, name)
    }
    // A refused file is not reported as missing, too.
    const anything = () => [...this.files.keys(), ...this.diagnostics.map(({ file }) => file)].some(isInside(path))
    if (rule.needsOne && !anything()) this.#miss(path, 'A file')
    for (const [name, inner] of Object.entries(rule.folders ?? {})) {
      if (inner.needsOne && !names.has(name)) this.#miss(path === '' ? name : `${path}/${name}`, 'A folder')
    }
  }

  #readSubfolder(path: string, name: string, rule: FolderRule, names: ReadonlySet<string>): void {
    const inner = Object.hasOwn(rule.folders ?? {}, name) ? rule.folders?.[name] : rule.each
    const fault = inner !== undefined && inner === rule.each ? whyNotId(name) : undefined
    if (!inner) {
      this.#refuse('file/unknown', path, `No folder "${name}" belongs here.`, mayStandHere(name, rule, names))
      this.#misplace(path, meantFolder(path, rule))
    } else if (fault) {
      this.#refuse('file/name', path, `The folder name "${name}" ${fault}.`, callIt(suggestion(name), names, name))
      this.#misplace(path, path.slice(0, -name.length) + suggestion(name))
    } else this.#addFolder(path, inner)
  }

  /** The content of a refused folder is read once the folder has a proper name. */
  #misplace(path: string, meant: string | undefined): void {
    if (meant === undefined) return
    for (const entry of this.#entries(path)) {
      const [inside, there] = [`${path}/${entry.name}`, `${meant}/${entry.name}`]
      if (entry.isDirectory()) this.#misplace(inside, there)
      else if (entry.isFile()) this.misplaced.push(there)
    }
  }

  /** Gives what was read before of a folder in which nothing was touched. */
  #addFolder(path: string, rule: FolderRule): void {
    const before = this.#touched?.within.has(path) === false ? this.#memory?.readings.get(path) : undefined
    const { files, images, diagnostics, misplaced = [] } = before ?? this.#readAlone(path, rule)
    for (const [file, read] of files) this.files.set(file, read)
    for (const [file, bytes] of images) this.images.set(file, bytes)
    this.diagnostics.push(...diagnostics)
    this.misplaced.push(...misplaced)
  }

  #readAlone(path: string, rule: FolderRule): FolderParts {
    const reading = new Reading(this.#directory, this.#memory, this.#touched)
    reading.readFolder(path, rule)
    this.#memory?.readings.set(path, reading)
    return reading
  }

  #readFile(path: string, file: string, rule: FolderRule, names: ReadonlySet<string>): void {
    if (path === 'README.md') return
    const known = Object.hasOwn(rule.files ?? {}, file)
    const { name, ending } = nameAndEnding(file)
    const fault = known ? undefined : (whyNotId(name) ?? (rule.dated && whyNotDated(name)))
    if (!known && (isLeftOver(file) || !rule.endings?.includes(ending))) {
      this.#refuse('file/unknown', path, `No file "${file}" belongs here.`, mayStandHere(file, rule, names))
      this.misplaced.push(...meantFiles(path))
    } else if (fault) {
      const dated = rule.dated && withDateFirst(name)
      const hint =
        rule.dated && !dated ? howToDate(name, ending) : callIt(`${dated || suggestion(name)}${ending}`, names, file)
      this.#refuse('file/name', path, `The file name "${file}" ${fault}.`, hint)
    } else this.#take(path)
  }

  #take(path: string): void {
    const whole = join(this.#directory, path)
    const state = () => [this.#memory?.states.at(path, this.#touched?.paths, () => stateOf(whole))]
    const { file, image, diagnostics } = filesRead.once(this.#memory, path, state, () => readOne(path, whole))
    if (file) this.files.set(path, file)
    if (image) this.images.set(path, image)
    this.diagnostics.push(...diagnostics)
  }

  #refuseLink(path: string): void {
    this.diagnostics.push(refusedLink(path))
  }

  #entries(path: string): readonly Listed[] {
    const look = () => entriesIn(join(this.#directory, path))
    const entries = this.#memory ? this.#memory.listings.at(path, this.#touched?.paths, look) : look()
    if (entries === undefined) this.#refuse('file/unreadable', path, 'This folder cannot be opened.', howToOpen)
    return entries ?? []
  }

  #refuse(code: Code, file: string, message: string, hint: string): void {
    this.diagnostics.push(refused(code, file, message, hint))
  }

  #miss(file: string, what: string): void {
    this.#refuse(
      'file/missing',
      file,
      file.endsWith(`/${what}`) || file === what ? `The file ${file} is missing.` : `${what} is missing: ${file}.`,
      'The guide in content/README.md shows what it holds.',
    )
  }
}

/** In the order of their names; undefined where the folder cannot be opened. */
export function entriesIn(folder: string): readonly Listed[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return undefined
  }
}

const filesRead = new Recall<ReadFile>()

/** The result of reading one file. */
interface ReadFile {
  readonly file?: SourceFile
  readonly image?: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

function readOne(path: string, whole: string): ReadFile {
  const read = readRegularFile(whole, largestFile(path))
  switch (read.kind) {
    case 'read':
      return path.startsWith('images/') ? { image: read.bytes, diagnostics: [] } : readOneText(path, read.bytes)
    case 'too-large':
      return { diagnostics: [locate(tooLarge(path, read.bytes), noFiles)] }
    case 'unreadable':
      return { diagnostics: [refused('file/unreadable', path, 'This file cannot be opened.', howToOpen)] }
    case 'second-name':
      return {
        diagnostics: [
          refused(
            'file/not-regular',
            path,
            'This file has a second name elsewhere (a hard link): whoever changes that changes this.',
            'Copy the file, delete this one, and give the copy its name.',
          ),
        ],
      }
    default:
      return { diagnostics: [refusedLink(path)] }
  }
}

function readOneText(path: string, bytes: Uint8Array): ReadFile {
  const { file, findings } = readText(path, bytes)
  const alone = { files: new Map(file ? [[path, file]] : []) }
  return { ...(file && { file }), diagnostics: findings.map((finding) => locate(finding, alone)) }
}

const noFiles = { files: new Map<string, SourceFile>() }

const refused = (code: Code, file: string, message: string, hint: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  hint,
  file,
})

const refusedLink = (path: string): Diagnostic =>
  refused(
    'file/not-regular',
    path,
    'This is a link to another file, or a device: not a file of its own.',
    'Delete it and copy the file itself to this place.',
  )

const isInside = (folder: string) => (file: string) => file.startsWith(`${folder}/`)
const howToOpen = 'Close it in other programs and make sure that you may open it, then try again.'

/** Dates like `03-11-2026`, which is in November to some and in March to others. */
function howToDate(name: string, ending: string): string {
  const either = eitherDate(name)
  if (either === undefined)
    return /^\d{4}-\d{2}(?:-\d{2})?$/.test(name) && whyNotDated(`${name}-a`) === undefined
      ? `Put a few words behind the date: ${name}-open-evening${ending}.`
      : 'Call it by its date and a few words: 2026-12-08-open-evening.md, or 2026-12-open-evening.md for the month alone.'
  const [british, american] = either
  return british === american
    ? `Call it ${british}${ending}.`
    : `Call it ${british}${ending}, the day first; or ${american}${ending}, if the month came first.`
}

/** `town-hall` for `Town Hall`; a name that was made rightly and is kept for something else gets a word more. */
function suggestion(name: string): string {
  const id = suggestedId(name) || 'example'
  return id === name ? `${id}-1` : id
}
