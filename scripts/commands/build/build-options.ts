/** What `npm run build` is asked for on its command line, or why that cannot be done. */

import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { stagingStart } from '../../publish/beside-output.ts'
import { machineFault } from '../../publish/machine-fault.ts'
import { refusal } from '../../publish/output-folder.ts'
import { adviceAskedFor, adviceOption, adviceRefused } from '../command-line/advice-option.ts'
import { contentAndDay, readContentAndDay } from '../command-line/content-and-day.ts'
import type { GivenOptions } from '../command-line/options.ts'
import type { BuildRequest } from '../publish-website.ts'
import { refusalOfUsualPlace } from './not-for-the-public.ts'
import type { PrintersAllowed } from './printers-beside.ts'
import { tooMuchAlike } from './sandbox.ts'

const project = join(import.meta.dirname, '../../..')
/** More at once than any machine has a use for, and than any has memory for. */
const mostPrinters = 64

/** The options, for `readOptions`. */
export const buildOptions = {
  ...contentAndDay(),
  output: { means: 'FOLDER, where the website goes', otherwise: '_site' },
  only: {
    means: '"site", to leave out all that is printed when only the pages are of interest',
    otherwise: 'everything',
  },
  drafts: {
    means: 'notes that are not public yet as well, each marked as a draft; to be given an --output of its own',
  },
  press: { means: 'for a print shop, a file of each leaflet as well: CMYK, 3 mm of bleed, crop marks' },
  relative: {
    means:
      'for any folder, and to be opened from a disk or a stick: addresses lead on from each page; to be given an --output of its own',
  },
  printers: {
    means: 'NUMBER, so many processes print at once',
    otherwise: 'one for each core, where there is enough to print',
  },
  timings: { means: 'says at the end what share of the time each stage took, and its processor time' },
  profile: { means: 'writes build.cpuprofile here: where the processor time went' },
  advice: adviceOption,
}

/** What is to be built; a text where it cannot be, which says why. */
export function readBuildOptions({ value, isOn }: GivenOptions<keyof typeof buildOptions>): BuildRequest | string {
  const given = readContentAndDay({ value })
  if (typeof given === 'string') return given
  const only = value('only')
  if (only !== 'site' && only !== 'everything') return `"${only}" is not understood after --only: write site.`
  const advice = adviceAskedFor(value('advice'))
  if (advice === undefined) return adviceRefused(value('advice'))
  const printers = printersAskedFor(value('printers'))
  if (printers === undefined)
    return `"${value('printers')}" is not understood after --printers: write 1, 2, or more up to ${mostPrinters}.`
  const { root, content, today } = given
  const output = resolve(value('output'))
  const request: BuildRequest = {
    content,
    root,
    output,
    today: today.toString(),
    printers,
    ...advice,
    ...(only === 'site' && { only }),
    ...(isOn('press') && { press: true }),
    ...(isOn('drafts') && { drafts: true }),
    ...(isOn('relative') && { relative: true }),
    ...(isOn('profile') && { profile: true }),
  }
  return (
    refusalOfUsualPlace(request, output, resolve(buildOptions.output.otherwise)) ?? whyUnfit(output, content) ?? request
  )
}

/** Undefined for what is no number of printers. */
function printersAskedFor(words: string): PrintersAllowed | undefined {
  if (words === buildOptions.printers.otherwise) return { most: availableParallelism(), always: false }
  const most = /^[1-9]\d?$/.test(words) ? Number(words) : Number.NaN
  return most <= mostPrinters ? { most, always: true } : undefined
}

/** Why a website of this content cannot be written to this folder; undefined where it can. */
function whyUnfit(output: string, content: string): string | undefined {
  const why = whyRefused(output, content)
  if (why !== undefined) return why
  const alike = tooMuchAlike(content, project, stagingStart(output))
  return alike === undefined
    ? undefined
    : `The content in ${content} cannot be told apart from ${alike}, which begins alike. Give its folder another name.`
}

/** The machine may even refuse to say what the folder holds now. */
function whyRefused(output: string, content: string): string | undefined {
  try {
    return refusal(output, content, project)
  } catch (error) {
    const said = machineFault(error)
    if (said === undefined) throw error
    return said
  }
}
