/** Ids, which name files and folders: what they may be, and what a name would be as one. */

import { plainLetters } from '../../blocks/plain-words.ts'

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
  plainLetters(name.replace(/\.(?:md|ya?ml)$/i, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId)
    .replace(/-+$/, '')

/** Splits `town-hall.yaml` into its name and its ending. */
export function nameAndEnding(file: string): { readonly name: string; readonly ending: string } {
  const dot = file.lastIndexOf('.')
  return dot <= 0 ? { name: file, ending: '' } : { name: file.slice(0, dot), ending: file.slice(dot) }
}

/** `town-hall.yaml` of `venues/town-hall.yaml`, and of itself. */
export const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
