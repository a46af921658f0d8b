/** Fills the library before areas and groups are parsed. */

import type { Finding, Path } from '../diagnostics/diagnostic.ts'
import type { ImageFile } from '../model/image-file.ts'
import { FileReport } from './findings/file-report.ts'
import type { ContentFolder } from './folder/content-folder.ts'
import { contentTree } from './folder/content-tree.ts'
import { everyPath } from './folder/every-path.ts'
import { nearestName } from './folder/meant-names.ts'
import { type FolderMemory, RecallWithFindings } from './folder/recall.ts'
import { keptFunders, keptLibrary, keptRoles } from './library/kept-library.ts'
import type { Library } from './library/library.ts'
import type { Shelf } from './library/references.ts'
import { parseCagType } from './parsers/cag-type.ts'
import { parseDiagram } from './parsers/diagram.ts'
import { parseFunding } from './parsers/funding.ts'
import { partnershipFacts } from './parsers/partnership.ts'
import { parseRoles } from './parsers/roles.ts'
import { parseVenue } from './parsers/venue.ts'
import { parseImage } from './pictures/image-file.ts'
import type { SourceData, Sources } from './reading/sources.ts'

/** The very same library as before, where nothing in it has changed. */
export function fillLibrary(
  folder: ContentFolder,
  sources: Sources,
  findings: Finding[],
  memory: FolderMemory | undefined,
): Library {
  findings.push(...missingList('roles.yaml', 'role', folder, () => firstRole(sources)))
  findings.push(...missingList('funding.yaml', 'funder', folder, () => firstFunder(sources)))
  const pictures = () => [
    ...[...folder.images].flat(),
    ...folder.diagnostics.filter(isOfImage),
    ...(folder.misplaced ?? []),
  ]
  const images = imagesRead.once(memory, '', pictures, findings, (own) => parseImages(folder, own))
  const { partnership, funding, roles, diagram, venue } = sources
  const shelved = () => [
    images,
    ...everyPath(folder),
    ...folder.diagnostics,
    ...[partnership, funding, roles, sources['cag-type'], diagram, venue].flat(),
  ]
  return libraries.once(memory, '', shelved, findings, (own) =>
    keptLibrary(libraryOf(folder, sources, images, own, memory), memory),
  )
}

const imagesRead = new RecallWithFindings<Library['images']>()
const libraries = new RecallWithFindings<Library>()

function libraryOf(
  folder: ContentFolder,
  sources: Sources,
  images: Library['images'],
  findings: Finding[],
  memory: FolderMemory | undefined,
): Library {
  const paths = everyPath(folder)
  const reportOn = (file: string) => new FileReport(file, findings)
  const funders = keptFunders(
    memory,
    listed('funder', sources.funding, sources, (data) => parseFunding(data, reportOn('funding.yaml'))),
  )
  const roles = keptRoles(memory, listed('role', sources.roles, sources, parseRoles))
  const cagTypes = shelf('kind of CAG', idsIn(paths, 'cag-types'), sources['cag-type'], (id, { data, file }) =>
    parseCagType(id, data, roles, reportOn(file)),
  )
  const diagrams = shelf('diagram', idsIn(paths, 'diagrams'), sources.diagram, (id, { data, file }) =>
    parseDiagram(id, data, reportOn(file)),
  )
  const [partnershipSource] = sources.partnership
  const partnership = partnershipFacts(partnershipSource?.data, funders, reportOn('partnership.yaml'))
  const sheets: Shelf<never> = {
    noun: 'sheet',
    values: new Map<string, never>(),
    // That there are none at all is reported once.
    known: folder.diagnostics.some(({ file }) => file === 'sheets') ? undefined : idsIn(paths, 'sheets'),
  }
  const venues = shelf('venue', idsIn(paths, 'venues'), sources.venue, (id, { data, file }) =>
    parseVenue(id, data, { sheets, partnership }, reportOn(file)),
  )
  return {
    funders,
    roles,
    cagTypes,
    diagrams,
    venues,
    sheets,
    areas: { noun: 'area', values: new Map<string, never>(), known: idsIn(paths, 'areas') },
    groups: { noun: 'group', values: new Map<string, never>(), known: idsIn(paths, 'groups') },
    areaCags: cagsByArea(paths),
    images,
    partnership,
  }
}

/** A shelf of things that one file lists. Where that is missing or could not be read whole, it is unknown what there is. */
function listed<Data, T>(
  noun: string,
  [source]: readonly SourceData<Data>[],
  { salvaged, diagnostics }: Sources,
  parse: (data: Data) => ReadonlyMap<string, T>,
): Shelf<T> {
  if (source === undefined) return { noun, values: new Map<string, never>(), known: undefined }
  const values = parse(source.data)
  const { readAs, lost = [] } = salvaged.get(source.file) ?? {}
  // What stands twice may be another entry, whose name was left out.
  const isTwice = diagnostics.some(({ file, code }) => file === source.file && code === 'yaml/duplicate')
  const isWhole = (readAs === undefined || lost.length === 0) && !isTwice
  return { noun, values, known: isWhole ? new Set(values.keys()) : undefined }
}

/** Whether a file has nearly that name, which is reported by itself. */
const isMissing = (file: string, folder: ContentFolder): boolean =>
  !everyPath(folder).includes(file) &&
  !folder.diagnostics.some((refused) => nearestName(refused.file, contentTree) === file)

interface Named {
  readonly file: string
  readonly name: string
}

/** A name and the fields and entries that lead to it in its file. */
interface NameAt {
  readonly name: string
  readonly path: Path
}

const firstRole = ({ area, 'cag-type': cagTypes, salvaged }: Sources): Named | undefined =>
  firstOf(salvaged, [
    ...area.map(({ file, data }) => ({
      file,
      names: data.officers.map(({ role }, entry) => ({ name: role, path: ['officers', entry, 'role'] })),
    })),
    ...cagTypes.map(({ file, data }) => ({
      file,
      names: data.expect.map((expected, entry) =>
        typeof expected === 'string'
          ? { name: expected, path: ['expect', entry] }
          : { name: expected.role, path: ['expect', entry, 'role'] },
      ),
    })),
  ])

const firstFunder = ({ partnership, sheet, group, salvaged }: Sources): Named | undefined =>
  firstOf(
    salvaged,
    [...group, ...partnership, ...sheet].map(({ file, data }) => ({
      file,
      names: (data.funding ?? []).map((name, entry) => ({ name, path: ['funding', entry] })),
    })),
  )

/** The first that somebody wrote: in the place of what was lost of a file stands a name that is in none. */
function firstOf(
  salvaged: Sources['salvaged'],
  files: readonly { readonly file: string; readonly names: readonly NameAt[] }[],
): Named | undefined {
  for (const { file, names } of files) {
    const lost = salvaged.get(file)?.lost ?? []
    const written = names.find(({ path }) => !lost.some((place) => place.every((step, index) => step === path[index])))
    if (written !== undefined) return { file, name: written.name }
  }
  return undefined
}

/** Reports a missing file once instead of each name that refers to it. */
function missingList(
  file: string,
  what: string,
  folder: ContentFolder,
  firstName: () => Named | undefined,
): readonly Finding[] {
  const first = isMissing(file, folder) ? firstName() : undefined
  if (first === undefined) return []
  return [
    {
      severity: 'error',
      code: 'file/missing',
      message: `The file ${file} is missing: ${first.file} names the ${what} "${first.name}", which should stand in it.`,
      hint: `Put it back, or write it again: the guide in content/README.md shows what it holds. Without it, take out every ${what} that is named.`,
      place: { file },
    },
  ]
}

/** A shelf of things with a file each. */
function shelf<Source extends SourceData<unknown>, T>(
  noun: string,
  known: ReadonlySet<string>,
  sources: readonly Source[],
  parse: (id: string, source: Source) => T,
): Shelf<T> {
  return {
    noun,
    known,
    values: new Map(sources.map((source) => [source.ids[0] ?? '', parse(source.ids[0] ?? '', source)])),
  }
}

/** The ids of all files, readable or not: `town-hall` for `venues/town-hall.yaml`, `canalside` for `areas/canalside/area.yaml`. */
function idsIn(paths: readonly string[], folder: string): ReadonlySet<string> {
  const inside = paths.filter((path) => path.startsWith(`${folder}/`))
  return new Set(inside.map((path) => (path.split('/')[1] ?? '').replace(/\.(?:yaml|md)$/, '')))
}

function cagsByArea(paths: readonly string[]): Library['areaCags'] {
  const byArea = new Map<string, Set<string>>()
  for (const path of paths) {
    const [, area, type] = /^areas\/([^/]+)\/cags\/([^/]+)\.yaml$/.exec(path) ?? []
    if (area !== undefined && type !== undefined) byArea.set(area, (byArea.get(area) ?? new Set()).add(type))
  }
  return byArea
}

/** A stand-in for a picture with a fault, which is reported already and not missing. Nothing is built from it. */
function parseImages({ images, diagnostics, misplaced = [] }: ContentFolder, findings: Finding[]): Library['images'] {
  const refused = [...diagnostics, ...misplaced.map((file) => ({ file }))].filter(isOfImage)
  return new Map([
    ...refused.map(({ file }) => [file, standIn(file, new Uint8Array())] as const),
    ...Array.from(images, ([file, bytes]) => {
      const image = parseImage(file, bytes, new FileReport(file, findings))
      return [file, image ?? standIn(file, bytes)] as const
    }),
  ])
}

const isOfImage = ({ file }: { readonly file: string }): boolean => file.startsWith('images/')

const standIn = (file: string, bytes: Uint8Array): ImageFile => ({ file, type: 'png', width: 1, height: 1, bytes })
