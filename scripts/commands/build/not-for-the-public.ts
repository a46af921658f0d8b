/** Builds that are not for the public. Those that are for a few never take its site's place. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersSayPublic } from '../../publish/headers.ts'
import { isOurs } from '../../publish/output-folder.ts'
import { addresses } from '../../routes.ts'
import { shownFolder } from '../command-line/shown-folder.ts'
import type { Order } from './build-messages.ts'

interface ForAFew {
  readonly option: string
  /** What follows the option in a sentence. */
  readonly makes: string
  /** How the folder ends that is proposed. */
  readonly ending: string
}

const kinds = {
  drafts: { option: '--drafts', makes: 'shows what is not public yet', ending: 'drafts' },
  relative: { option: '--relative', makes: 'makes a copy for a disk, without the search', ending: 'copy' },
} as const satisfies Partial<Readonly<Record<keyof Order, ForAFew>>>

type Asked = Pick<Order, keyof typeof kinds>

const forAFew = ({ drafts, relative }: Asked): ForAFew | undefined =>
  drafts ? kinds.drafts : relative ? kinds.relative : undefined

/** Whether what is asked for is the whole site. With files for a print shop it is: they lie beside it. */
export const isForThePublic = (asked: Asked & Pick<Order, 'only'>): boolean =>
  forAFew(asked) === undefined && asked.only === undefined

/** Why a folder of its own has to be named, and which may be; undefined where none has to. `usual`: the folder of the public site. */
export function refusalOfUsualPlace(asked: Asked, output: string, usual: string): string | undefined {
  const few = output === usual ? forAFew(asked) : undefined
  return few && `${few.option} ${few.makes}: give it an --output of its own, such as --output ${proposed(few, output)}.`
}

/** Why the site cannot take the place of the one that lies there; undefined where it can. The caller holds the lock. */
export function refusalOverPublic(asked: Asked, output: string): string | undefined {
  const few = forAFew(asked)
  if (few === undefined || !liesForThePublic(output)) return undefined
  const place = shownFolder(output)
  return `The website cannot be written to ${place}: the one for the public lies there, and ${few.option} ${few.makes}. Name another folder, such as --output ${proposed(few, output)}.`
}

const proposed = ({ ending }: ForAFew, output: string): string => `${shownFolder(output)}.${ending}`

/** Whether a site of ours lies there, and is for everybody. */
export const liesForThePublic = (folder: string): boolean =>
  isOurs(folder) && headersSayPublic(readFileSync(join(folder, addresses.headers), 'utf8'))
