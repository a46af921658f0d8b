/** Which files and folders may stand in content/, and what their names must be. */

export interface FolderRule {
  /** Files by their whole name; those with `true` must be there. */
  readonly files?: Readonly<Record<string, boolean>>
  /** Endings of files whose names are ids. */
  readonly endings?: readonly string[]
  readonly folders?: Readonly<Record<string, FolderRule>>
  /** The rules for folders whose names are ids. */
  readonly each?: FolderRule
  /** Whether there must be at least one file. */
  readonly needsOne?: true
  /** Files are named by their date: `2026-12-08-open-evening.md`. */
  readonly dated?: true
}

const meetings: FolderRule = { endings: ['.md'], dated: true }
const yaml: FolderRule = { endings: ['.yaml'] }

export const contentTree: FolderRule = {
  files: {
    'partnership.yaml': true,
    'funding.yaml': false,
    'roles.yaml': false,
    'glossary.yaml': false,
    'README.md': false,
  },
  folders: {
    areas: {
      each: { files: { 'area.yaml': true, 'about.md': false }, folders: { cags: yaml, meetings } },
    },
    'cag-types': yaml,
    diagrams: yaml,
    groups: { each: { files: { 'group.yaml': true }, folders: { meetings } } },
    images: { endings: ['.png', '.jpg', '.jpeg', '.svg'] },
    sheets: { endings: ['.md'], needsOne: true },
    venues: yaml,
  },
}

/** Files that operating systems leave behind. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep'])
/** Files for git and its servers, in a content folder that is a repository of its own. */
const ofRepository: ReadonlySet<string> = new Set(['.git', '.gitattributes', '.gitignore', '.github', '.gitlab-ci.yml'])

/** Whether a path inside the content folder is ignored: neither content nor a mistake. */
export const isPassedOver = (path: string): boolean =>
  leftBehind.has(path.slice(path.lastIndexOf('/') + 1)) || ofRepository.has(path)

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Names that Windows reserves for devices, whatever their ending. */
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** In characters. */
export const longestId = 60

/** Why a name cannot be an id; undefined where it can. */
export function whyNotId(name: string): string | undefined {
  if (name.length > longestId) return `has ${name.length} characters; ${longestId} is the most`
  if (!idPattern.test(name)) return 'is not made of small letters, digits and single hyphens alone'
  if (name.length <= 4 && deviceNames.test(name)) return 'is a name that Windows keeps for itself'
  return name === 'page' ? 'is kept for the pages of long lists' : undefined
}

/** `Town Hall` → `town-hall`; empty where nothing is left. */
export const suggestedId = (name: string): string =>
  name
    .replace(/\.(?:md|ya?ml)$/i, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId)
    .replace(/-+$/, '')

/** Splits `town-hall.yaml` into its name and its ending. */
export function nameAndEnding(file: string): { readonly name: string; readonly ending: string } {
  const dot = file.lastIndexOf('.')
  return dot <= 0 ? { name: file, ending: '' } : { name: file.slice(0, dot), ending: file.slice(dot) }
}
