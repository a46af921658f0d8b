/** What the host says with every file: nothing is loaded from elsewhere, nothing runs, nobody frames the site. */

import { always, keepForAYear, namedByContent, openToOthers } from './hosts/policy.ts'

/** The first line of `_headers`: by it this program knows a site of its own making. */
export const signature =
  '# Made from content/ by neighbourhood-information. Whatever is changed here is lost at the next build.'

/** What a site was built from: enough to build the same again. */
export interface Origin {
  /** `2026-11-22` */
  readonly day: string
  /** SHA-256 of the content. */
  readonly content: string
}

const originLine = ({ day, content }: Origin): string => `# Seen from ${day}. Content ${content}.`

/** What a site of this program says that it was built from; undefined where it does not say it. */
export function originIn(headersFile: string): Origin | undefined {
  const [, day, content] = /^# Seen from (\d{4}-\d{2}-\d{2})\. Content ([\da-f]{64})\.$/m.exec(headersFile) ?? []
  return day === undefined || content === undefined ? undefined : { day, content }
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Both join what several of its rules say under one name, and both
 * have browsers ask again for every page by themselves: so only what is kept long says so.
 */
export const headers = (origin: Origin): string =>
  [
    signature,
    originLine(origin),
    ...rule('/*', always),
    ...namedByContent.flatMap((folder) => rule(`${folder}*`, [['Cache-Control', keepForAYear]])),
    ...rule(`${openToOthers.folder}*`, [['Access-Control-Allow-Origin', '*']]),
    '',
  ].join('\n')

const rule = (path: string, headers: readonly (readonly [string, string])[]): readonly string[] => [
  path,
  ...headers.map(([name, value]) => `  ${name}: ${value}`),
]
