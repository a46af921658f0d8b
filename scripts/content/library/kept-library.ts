/** Keeps what a library has in common with the one before it, when the same folder is read again. */

import type { CagType, Role } from '../../model/community-action-group.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Funder } from '../../model/funder.ts'
import type { Venue } from '../../model/venue.ts'
import { type FolderMemory, Recall, RecallOfValues } from '../folder/recall.ts'
import type { Library, PartnershipFacts } from './library.ts'
import type { Shelf } from './references.ts'

/**
 * Replaces each thing that is equal to the one before by that very object, and so the whole: what refers to it need not be
 * parsed again.
 */
export function keptLibrary(library: Library, memory: FolderMemory | undefined): Library {
  if (memory === undefined) return library
  const ids = <T>({ noun, known }: Shelf<T>) => idLists.same(memory, noun, known)
  const kept: Library = {
    funders: library.funders,
    roles: library.roles,
    cagTypes: keptValues(memory, library.cagTypes, cagTypes, ({ expect }) => expect.map(({ role }) => role)),
    diagrams: keptValues(memory, library.diagrams, diagrams),
    venues: keptValues(memory, library.venues, venues),
    sheets: { ...library.sheets, known: ids(library.sheets) },
    areas: { ...library.areas, known: ids(library.areas) },
    groups: { ...library.groups, known: ids(library.groups) },
    areaCags: areaCags.same(memory, '', library.areaCags),
    images: library.images,
    partnership: partnerships.same(memory, '', library.partnership, library.partnership.funding),
  }
  return libraries.once(
    memory,
    '',
    () => partsOf(kept),
    () => kept,
  )
}

const partsOf = ({ areaCags, images, partnership, ...shelves }: Library): readonly unknown[] => [
  areaCags,
  images,
  partnership,
  ...Object.values(shelves).flatMap(({ known, values }: Shelf<unknown>) => [known, ...values.values()]),
]

const libraries = new Recall<Library>()
const idLists = new RecallOfValues<Shelf<unknown>['known']>()
const areaCags = new RecallOfValues<Library['areaCags']>()
const funders = new RecallOfValues<Funder>()
const roles = new RecallOfValues<Role>()
/** Applied before anything that refers to roles is parsed: an officer's role must be the very object that a CAG expects. */
export const keptFunders = (memory: FolderMemory | undefined, all: Shelf<Funder>) => keptValues(memory, all, funders)

/** See `keptFunders`. */
export const keptRoles = (memory: FolderMemory | undefined, all: Shelf<Role>) => keptValues(memory, all, roles)

function keptValues<T>(
  memory: FolderMemory | undefined,
  shelf: Shelf<T>,
  values: RecallOfValues<T>,
  refersTo?: (value: T) => readonly unknown[],
): Shelf<T> {
  if (memory === undefined) return shelf
  return {
    noun: shelf.noun,
    known: idLists.same(memory, shelf.noun, shelf.known),
    values: new Map(
      Array.from(shelf.values, ([id, value]) => [id, values.same(memory, id, value, refersTo?.(value))] as const),
    ),
  }
}

const cagTypes = new RecallOfValues<CagType>()
const diagrams = new RecallOfValues<Diagram>()
const venues = new RecallOfValues<Venue>()
const partnerships = new RecallOfValues<PartnershipFacts>()

/** What a file depends on where it names a thing on a shelf: that thing, or if there is none, the whole shelf. */
export const entryOn = <T>(shelf: Shelf<T>, id: string): unknown => shelf.values.get(id) ?? shelf.known
