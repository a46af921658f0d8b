/** `npm run forget -- "Sam Okafor"`: every place that names somebody, and once they are taken out, that none does. */

import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { formerOf } from '../../publish/beside-output.ts'
import { machineFault } from '../../publish/machine-fault.ts'
import { copiesBeside } from '../../publish/output-folder.ts'
import { whyNoFolder } from '../command-line/named-folder.ts'
import { explain, readOptions, refused } from '../command-line/options.ts'
import { inHistory } from './in-history.ts'
import { inContent, inSite } from './mentions.ts'
import { personOf } from './person.ts'
import { isNamed, type NamedPlaces, report } from './report.ts'

const table = {
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  output: { means: 'FOLDER, where the website is', otherwise: '_site' },
}

const usage = 'Write the first and the last name in quotation marks: npm run forget -- "Sam Okafor"'

/** Gives the exit code: 0 where nobody of that name is left, 1 where somebody is, 2 where the command line is not understood. */
export function runForget(args: readonly string[]): 0 | 1 | 2 {
  const options = readOptions('npm run forget -- "NAME"', table, args, 'words')
  if (!options.ok) return explain(options, refused)
  const root = options.value('content')
  const none = whyNoFolder(root)
  if (none !== undefined) return refused(none)
  const name = options.words.join(' ').trim()
  const person = personOf(name)
  if (person === undefined) return refused(usage)
  const output = options.value('output')
  const copies = isFolder(dirname(output)) ? copiesBeside(output) : []
  const sites = [...[output, formerOf(output)].filter(isFolder), ...copies]
  if (sites.length === 0) console.error(`There is no website in ${output}: only the content is looked at.`)
  try {
    return tell({
      name,
      root,
      content: inContent(resolve(root), person),
      copies,
      sites: new Map(sites.map((folder) => [folder, inSite(resolve(folder), person)])),
      history: inHistory(resolve(root), person),
    })
  } catch (error) {
    return refused(machineFault(error) ?? `This is a fault of the program: ${error}`)
  }
}

function tell(found: NamedPlaces): 0 | 1 {
  console.log(report(found))
  return isNamed(found) ? 1 : 0
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
