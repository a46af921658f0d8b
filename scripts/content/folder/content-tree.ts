/** Which files and folders may stand in content/, and what their names must be. */

import { lastName } from '../names/ids.ts'

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

/**
 * The rule for a folder in one of this rule; undefined where it does not belong there. `meetings` beside the areas is none
 * of them unless it holds what they hold. `entries`: what is in it.
 */
export function ruleFor(
  name: string,
  { folders = {}, each }: FolderRule,
  entries: () => readonly { readonly name: string }[],
): FolderRule | undefined {
  if (Object.hasOwn(folders, name)) return folders[name]
  const ofOne = Object.hasOwn(each?.folders ?? {}, name)
  return ofOne && !entries().some((entry) => Object.hasOwn(each?.files ?? {}, entry.name)) ? undefined : each
}

/** Whether there are only files in a folder. */
export const isFlat = ({ endings, folders, each }: FolderRule): boolean =>
  endings !== undefined && folders === undefined && each === undefined

/** Whether it is a file of which there is one, beside the folders. */
export const isAtTheTop = (file: string): boolean =>
  file.endsWith('.yaml') && Object.hasOwn(contentTree.files ?? {}, file)

/** Files that operating systems leave behind. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep'])
/** Files for git and its servers, in a content folder that is a repository of its own. */
const ofRepository: ReadonlySet<string> = new Set(['.git', '.gitattributes', '.gitignore', '.github', '.gitlab-ci.yml'])

/** Whether a path inside the content folder is ignored: neither content nor a mistake. */
export const isPassedOver = (path: string): boolean => leftBehind.has(lastName(path)) || ofRepository.has(path)
