/** Asks the public site over the network, as visitors do, whether it was built today or yesterday. */

import { resolve } from 'node:path'
import { builtOn } from '../../feeds/built.ts'
import { isBefore } from '../../model/order-of-days.ts'
import { addresses } from '../../routes.ts'
import { whyNoFolder } from '../command-line/named-folder.ts'
import { dayOption, explain, notADay, parseDay, readOptions } from '../command-line/options.ts'

const table = {
  content: { means: 'FOLDER, where the content is: it says the address of the site', otherwise: 'content' },
  site: { means: 'ADDRESS of the site, where it is another', otherwise: '' },
  days: { means: 'how many days ago it may have been built', otherwise: '1' },
  today: dayOption('the day from which that is counted'),
}

/** In milliseconds. */
const longest = 30_000

/**
 * Gives the exit code: 0 where it is built every day, 1 where it is not or cannot be reached, 2 where the command
 * line is not understood.
 */
export async function runWatchSite(args: readonly string[]): Promise<0 | 1 | 2> {
  const options = readOptions('npm run watch-site --', table, args)
  if (!options.ok) return explain(options, (why) => said(why, 2))
  const today = parseDay(options.value('today'))
  if (today === undefined) return said(notADay(options.value('today')), 2)
  const days = /^\d{1,4}$/.test(options.value('days')) ? Number(options.value('days')) : undefined
  if (days === undefined) return said(`"${options.value('days')}" is no number of days.`, 2)
  const none = options.value('site') ? undefined : whyNoFolder(options.value('content'))
  if (none !== undefined) return said(none, 2)
  const site = options.value('site') || (await addressIn(options.value('content')))
  if (site === undefined) return said('The content has mistakes: name the site, --site https://lnp.example.org/', 2)
  if (!URL.canParse(addresses.built, site))
    return said(`"${site}" is no address. Write it like https://lnp.example.org/`, 2)
  return look(new URL(addresses.built, site), today, days)
}

/** The site's address as the content gives it; undefined where that cannot be read. */
async function addressIn(content: string): Promise<string | undefined> {
  const { readContentFolder } = await import('../../content/folder/content-folder.ts')
  const { loadSite } = await import('../../content/load-site.ts')
  const loaded = loadSite(readContentFolder(resolve(content)), { drafts: false })
  return loaded.ok ? loaded.value.partnership.url : undefined
}

async function look(address: URL, today: Temporal.PlainDate, days: number): Promise<0 | 1> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(longest), cache: 'no-store' }).catch(whyNot)
  if (typeof answer === 'string') return said(`${address} cannot be reached: ${answer}.`, 1)
  const built = answer.ok ? builtOn(await answer.text()) : undefined
  if (built === undefined)
    return said(`${address} answers ${answer.status}, and not with the day on which the site was built.`, 1)
  if (isBefore(built.add({ days }), today))
    return said(
      `The site at ${address.origin} was built on ${built} for the last time: its "next meetings" are not those of today. Look at the runs of the workflow "Publish", or of what else builds it (docs/runbook.md).`,
      1,
    )
  console.log(`The site at ${address.origin} was built on ${built}.`)
  return 0
}

const whyNot = (error: unknown): string => {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return inner instanceof Error ? inner.message : String(inner)
}

/** What is wrong with the site goes to stdout, from where the workflow takes it into its issue. */
function said<Exit extends 1 | 2>(words: string, exit: Exit): Exit {
  if (exit === 1) console.log(words)
  else console.error(words)
  return exit
}
