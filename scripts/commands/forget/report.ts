/** Where somebody is named, for people: what to take out, what then to do, and what no program can look into. */

import { harmless } from '../../diagnostics/formats/harmless.ts'
import { pathFrom } from '../../diagnostics/in-order.ts'
import { listed } from '../../diagnostics/listed.ts'
import type { InHistory } from './in-history.ts'
import type { ContentMention, Mentions, SiteMention, Sure } from './mentions.ts'

export interface NamedPlaces {
  readonly name: string
  /** The content folder as it was named. */
  readonly root: string
  readonly content: Mentions<ContentMention>
  /** By the folder's name: the public site, the one that is kept from before, and the copies. */
  readonly sites: ReadonlyMap<string, Mentions<SiteMention>>
  /** The folders of sites beside the public one, which no later build of that removes. */
  readonly copies: readonly string[]
  readonly history: InHistory
}

/** Whether anybody of that name is still in what is or was public, or in the content. */
export const isNamed = ({ content, sites }: NamedPlaces): boolean =>
  [content, ...sites.values()].some(({ mentions }) => mentions.some(({ sure }) => sure === 'named'))

/** In lines as long as they come; what the content says is made harmless for terminals. */
export function report(found: NamedPlaces): string {
  const { content, sites, root } = found
  return [
    ...part('the content', root, content, ({ file, line, text }) =>
      harmless(`${pathFrom(root, file)}${line === undefined ? '' : `:${line}`}  ${text}`),
    ),
    ...[...sites].flatMap(([folder, site]) =>
      part('the website', folder, site, ({ address, kind }) => harmless(`${address}  ${kind}`)),
    ),
    historyInWords(found.history),
    '',
    ...next(found),
    ...elsewhere,
  ].join('\n')
}

function part<Mention extends ContentMention | SiteMention>(
  what: string,
  folder: string,
  { mentions, read, unread }: Mentions<Mention>,
  line: (mention: Mention) => string,
): readonly string[] {
  const sure = mentions.filter((mention) => mention.sure === 'named')
  const perhaps = mentions.filter((mention) => mention.sure === 'perhaps')
  const looked = `${read} files read, ${unread} without words in them`
  return [
    `In ${what} (${folder}; ${looked}): ${sure.length === 0 ? 'nowhere.' : `in ${sure.length} ${sure.length === 1 ? 'place' : 'places'}:`}`,
    ...sure.map((mention) => `  ${line(mention)}`),
    ...(perhaps.length > 0
      ? ['Perhaps meant, by initials, a title or a longer name:', ...perhaps.map((mention) => `  ${line(mention)}`)]
      : []),
    '',
  ]
}

function historyInWords(history: InHistory): string {
  if (history.kind === 'unknown') return `In the history: not looked into, because ${history.why}.`
  const { commits, messages, first, last } = history
  if (commits + messages === 0) return 'In the history of git: nowhere.'
  const when = first === last ? `on ${first}` : `from ${first} to ${last}`
  const where = [
    ...(commits > 0 ? [`${commits} ${commits === 1 ? 'change' : 'changes'}`] : []),
    ...(messages > 0 ? [`the messages of ${messages} ${messages === 1 ? 'change' : 'changes'}`] : []),
  ]
  return `In the history of git: ${where.join(' and ')}, ${when}. Whoever may read the repository can read them, and every copy of it has them.`
}

function next({ content, sites, copies, name }: NamedPlaces): readonly string[] {
  const isIn = (place?: Mentions<{ readonly sure: Sure }>): boolean =>
    place?.mentions.some(({ sure }) => sure === 'named') ?? false
  const named = copies.filter((folder) => isIn(sites.get(folder)))
  const anew =
    named.length === 0 ? [] : [`Build ${listed(named)} anew as well, or remove ${named.length === 1 ? 'it' : 'them'}.`]
  if (isIn(content))
    return [
      `Take "${harmless(name)}" out of those lines. Then run "npm run build" twice, because the website from before is kept for "npm run rollback", and this command again.`,
      ...anew,
    ]
  if ([...sites].some(([folder, site]) => !copies.includes(folder) && isIn(site)))
    return [
      'The content is free of it. Run "npm run build" twice, because the website from before is kept, and this command again.',
      ...anew,
    ]
  if (named.length > 0) return ['The content is free of it.', ...anew]
  const isPerhapsMeant = [content, ...sites.values()].some(({ mentions }) => mentions.length > 0)
  return [
    `"${harmless(name)}" is named in none of these files.${isPerhapsMeant ? ' Look at those where somebody of that name may be meant: whether it is them, no program can tell.' : ''}`,
  ]
}

const elsewhere = [
  'What this command cannot see:',
  '- branches and pull requests that were never fetched here, and the sites that their checks keep for fourteen days;',
  '- a name in the history that is parted by the end of a line;',
  '- the history itself, once the name is out of it everywhere else: taking it out makes every copy of the repository anew (docs/runbook.md, "Somebody asks to be forgotten");',
  '- what is drawn in pictures; leaflets that were printed; copies that search engines, archives and other people keep.',
]
