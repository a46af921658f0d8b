/** What to do with files and folders that do not belong where they are, or have the wrong name. */

import { listed } from '../../diagnostics/listed.ts'
import { nameAndEnding, suggestedId } from '../names/ids.ts'
import { type FolderRule, isAtTheTop, isFlat } from './content-tree.ts'
import { isLeftOver, originalOf } from './copies.ts'
import { whyNotDated } from './dated-names.ts'
import { endingFor, isEndingOf, nearestName, withoutEnding } from './meant-names.ts'

/** Two names that differ only in capitals are one on the web and on many computers. `there`: the names in the folder. */
export const renamingAdvice = (name: string, there: ReadonlySet<string>, written = name): string => {
  const original = originalOf(written, there)
  if (original !== undefined)
    return `It looks like a copy of ${original}: delete it, or call it ${name} if both are needed.`
  return there.has(name)
    ? `There is ${name} already: delete one of the two, or give this one another name.`
    : `Call it ${name}.`
}

/** The file by which a folder is that of an area or group, as those that `rule` is for; undefined where it holds none. */
export const ownerIn = (inside: readonly string[], { files }: FolderRule): string | undefined =>
  inside.find((name) => /^(?:area|group)\.yaml$/.test(name) && files?.[name] !== undefined)

/** What to do with a folder that does not belong where it is. `inside`: the names of what is in it. */
export function folderAdvice(
  written: string,
  rule: FolderRule,
  there: ReadonlySet<string>,
  inside: readonly string[],
): string {
  if (isFlat(rule) && !isLeftOver(written)) {
    const [only = '', ...others] = inside
    const { name, ending } = nameAndEnding(only)
    const isNamedByKind = /^(?:venue|place|diagram|cag|cag-type|type|sheet|notes|index)$/i.test(name)
    return others.length === 0 && isNamedByKind && rule.endings?.includes(ending)
      ? `There are no folders here: move ${only} one folder up, call it ${suggestedId(written)}${ending}, and delete the folder.`
      : 'There are no folders here: move the files that are in it one folder up, and delete it.'
  }
  const own = ownerIn(inside, rule)
  if (own !== undefined)
    return `The folders of ${nameAndEnding(own).name}s stand side by side: move this one out of the folder that it is in.`
  const ofOwner = /^(?:cags|meetings)$/.test(written)
  if (ofOwner && rule.each?.files?.['group.yaml'] !== undefined)
    return `Each group has its own folder ${written}: move the files there, as groups/stronger-communities/${written}.`
  return ofOwner && (rule.folders?.areas !== undefined || rule.each !== undefined)
    ? `Each area has its own folder ${written}: move the files there, as areas/canalside/${written}.`
    : contentsAdvice(written, rule, there)
}

/** What may be in a folder, and the name that was probably meant. */
export const contentsAdvice = (written: string, rule: FolderRule, there: ReadonlySet<string>): string =>
  ofProgram(written) ??
  ofOtherKind(written, rule) ??
  ofCopy(written, rule, there) ??
  ofNearName(written, rule, there) ??
  ofNameAlone(written, rule, there) ??
  ownPlace(written, rule) ??
  whereItBelongs(written, rule) ??
  ofOtherPicture(written, rule) ??
  whatMayStand(written, rule)

function ofProgram(written: string): string | undefined {
  if (/^(?:~\$|\.~lock)/.test(written))
    return 'A word processor leaves this behind: close the file there, then delete this one.'
  if (written === 'words.txt') return 'It belongs beside the content folder, not in it: move it one folder up.'
  return isLeftOver(written) ? 'A program leaves this behind: delete it.' : undefined
}

/** A file with the name of a folder, or the other way round. */
function ofOtherKind(written: string, { files = {}, folders = {} }: FolderRule): string | undefined {
  if (Object.hasOwn(folders, written))
    return 'A folder of that name belongs here, and this is a file: delete it, or give it another name.'
  return Object.hasOwn(files, written)
    ? 'A file of that name belongs here, and this is a folder: delete it, or give it another name.'
    : undefined
}

function ofCopy(written: string, { files = {} }: FolderRule, there: ReadonlySet<string>): string | undefined {
  const original = originalOf(written, there.intersection(new Set(Object.keys(files))))
  return original === undefined ? undefined : `It looks like a copy of ${original}: delete it.`
}

/** The name of another file or folder with a slip. */
function ofNearName(written: string, rule: FolderRule, there: ReadonlySet<string>): string | undefined {
  const near = nearestName(written, rule)
  if (near === undefined) return undefined
  if (!there.has(near)) return `Did you mean ${near}?`
  if (near === written.toLowerCase()) return renamingAdvice(near, there)
  return rule.folders?.[near] === undefined
    ? undefined
    : `There is ${near} already: move what belongs there into it, and delete this one.`
}

/** A file that belongs here, and only its name is not as it has to be: `Town Hall.YML`, `town-hall.yaml.txt`. */
function ofNameAlone(written: string, rule: FolderRule, there: ReadonlySet<string>): string | undefined {
  const { name } = nameAndEnding(written)
  const inner = nameAndEnding(name)
  const right = endingFor(written, rule)
  const bare = right === undefined ? inner.name : withoutEnding(name, right)
  const known = right ?? rule.endings?.find((each) => each === inner.ending)
  return known === undefined ? undefined : renamingAdvice(`${suggestedId(bare) || 'something'}${known}`, there)
}

function ofOtherPicture(written: string, { endings }: FolderRule): string | undefined {
  if (!isOtherPicture.test(written)) return undefined
  return endings?.includes('.png') ? `${savePicture}.` : `${savePicture}, in the folder images.`
}

/** What may stand here: the name that a file would have that is one of the kind. */
function whatMayStand(written: string, rule: FolderRule): string {
  const { name, ending } = nameAndEnding(written)
  const [known, ...more] = rule.endings ?? []
  const may = `This folder can hold ${inWords(rule)}.`
  return known !== undefined && more.length === 0 && !rule.dated && /^\.(?:md|ya?ml|json|csv)$/i.test(ending)
    ? `${may} If this is one of them, call it ${suggestedId(name) || 'something'}${known}.`
    : may
}

const savePicture = 'Open it in a picture editor and save it as JPEG or PNG'
const isOtherPicture = /\.(?:heic|heif|webp|gif|bmp|tiff?|avif)$/i

/** Where a file belongs whose name says which it is. */
function ownPlace(written: string, { folders, each }: FolderRule): string | undefined {
  if (isAtTheTop(written)) return `It belongs beside the folders, not in one of them: move it there, as ${written}.`
  if (written === 'about.md' && (folders?.areas ?? each?.files?.['about.md'] !== undefined))
    return 'It belongs in the folder of its area: move it there, as areas/canalside/about.md.'
  if (written === 'group.yaml' && folders?.cags) return 'Groups go in the folder groups: move this whole folder there.'
  return written === 'area.yaml' && folders?.meetings && !folders.cags
    ? 'Areas go in the folder areas: move this whole folder there.'
    : undefined
}

/** A file that belongs in another folder. */
function whereItBelongs(written: string, { endings, folders, each }: FolderRule): string | undefined {
  const parts = nameAndEnding(written)
  const id = suggestedId(parts.name) || 'something'
  const ending = parts.ending.toLowerCase()
  if (/^\.(?:png|jpe?g|svg)$/.test(ending) && !endings?.includes('.png'))
    return `Pictures go in the folder images: move it to images/${id}${ending}.`
  if (ending === '.yaml' && folders?.cags)
    return `If it is a CAG of the area, move it to cags/${id}.yaml; if it is a place, to venues/${id}.yaml.`
  const isNotes = ending === '.md' && whyNotDated(id) === undefined
  if (isNotes && folders?.meetings) return `Notes go in the folder meetings: move it to meetings/${id}.md.`
  if (isNotes) return `Notes go in the folder meetings of their area or group: move it there, as meetings/${id}.md.`
  if (ending === '.md' && folders?.sheets) return `Sheets go in the folder sheets: move it to sheets/${id}.md.`
  const [own] = Object.keys(each?.files ?? {})
  if (own !== undefined && isEndingOf(ending, nameAndEnding(own).ending))
    return `Each has a folder of its own here: move it to ${id}/${own}.`
  if (!/^\.(?:docx?|odt|rtf|pages|pdf)$/.test(ending)) return undefined
  if (id === 'about' && folders?.cags)
    return 'Copy its words into a text file of the name about.md, and keep this one elsewhere.'
  return endings?.includes('.md')
    ? `Copy its words into a text file that ends in .md, such as ${id}.md, and keep this one elsewhere.`
    : undefined
}

function inWords({ files, folders, endings, each, dated }: FolderRule): string {
  const parts = [
    ...(each ? ['folders, named in small letters'] : []),
    ...(dated ? ['notes named by their date, as 2026-12-08-open-evening.md'] : []),
    ...(endings && !dated ? [`files that end in ${endings.join(', ')}`] : []),
    ...Object.keys(files ?? {}),
    ...Object.keys(folders ?? {}).map((name) => `${name}/`),
  ]
  return listed(parts)
}
