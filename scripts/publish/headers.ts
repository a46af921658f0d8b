/** The headers that a host sends with every file: nothing is loaded from elsewhere, nobody frames the site. */

import { always, keepForAYear, namedByContent, openToOthers } from './hosts/policy.ts'

/** The first line of `_headers`, by which this program recognises its own sites. */
export const signature =
  '# Made from content/ by neighbourhood-information. Whatever is changed here is lost at the next build.'

/** The line of a site that is not for the public, by which rollbacks and copies to a server leave it where it is. */
const notForThePublic = '# Not for the public.'

/** Whether a site is for everybody, by its own `_headers`. */
export const headersSayPublic = (headersFile: string): boolean => !headersFile.split('\n').includes(notForThePublic)

/** What a site was built from: enough to build the same again. */
export interface BuiltFrom {
  /** `2026-11-22` */
  readonly day: string
  /** SHA-256 of the content. */
  readonly content: string
}

const builtFromLine = ({ day, content }: BuiltFrom): string => `# Seen from ${day}. Content ${content}.`

/** What a site was built from, by its own `_headers`; undefined where that does not say. */
export function builtFromIn(headersFile: string): BuiltFrom | undefined {
  const [, day, content] = /^# Seen from (\d{4}-\d{2}-\d{2})\. Content ([\da-f]{64})\.$/m.exec(headersFile) ?? []
  return day === undefined || content === undefined ? undefined : { day, content }
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both combine several rules for one header, and by default have
 * browsers revalidate every file: so only files that are cached for long have a rule for that.
 */
export const headers = (built: BuiltFrom, isForThePublic: boolean): string =>
  [
    signature,
    builtFromLine(built),
    ...(isForThePublic ? [] : [notForThePublic]),
    ...rule('/*', always),
    ...namedByContent.flatMap((folder) => rule(`${folder}*`, [['Cache-Control', keepForAYear]])),
    ...rule(`${openToOthers.folder}*`, [['Access-Control-Allow-Origin', '*']]),
    '',
  ].join('\n')

const rule = (path: string, headers: readonly (readonly [string, string])[]): readonly string[] => [
  path,
  ...headers.map(([name, value]) => `  ${name}: ${value}`),
]
