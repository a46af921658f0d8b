/** The settings for nginx, to be included in its `server`. nginx 1.18 or later. */

import { addresses } from '../../routes.ts'
import {
  always,
  contentTypes,
  feedType,
  keepForAYear,
  namedByContent,
  openToOthers,
  packable,
  revalidate,
} from './policy.ts'
import { bothWays, type OldAddress } from './redirects.ts'

export const nginx = (redirects: readonly OldAddress[]): string =>
  [
    '# What nginx says with every file of this site: include it in the "server" whose "root" is the site.',
    '# Made by "npm run hosting -- nginx"; make it anew when an old address was added.',
    'index index.html;',
    'absolute_redirect off;',
    // A folder without a page of its own, such as /assets/, is refused: that is no page either.
    `error_page 403 404 =404 ${addresses.notFound};`,
    '',
    'charset utf-8;',
    `charset_types ${packable.filter((type) => type !== 'text/html').join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${packable.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    ...always.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `set $keep "${revalidate}";`,
    `if ($uri ~ "^(${namedByContent.join('|')})") { set $keep "${keepForAYear}"; }`,
    'add_header Cache-Control $keep;',
    'set $others "";',
    `if ($uri ~ "^${openToOthers.folder}|/(${openToOthers.files.map(literally).join('|')})$") { set $others "*"; }`,
    'add_header Access-Control-Allow-Origin $others;',
    '',
    'location ~ "^/(_headers|_redirects)$|/\\.ht" { return 404; }',
    `location ~ "/feed\\.xml$" { types {} default_type ${feedType}; }`,
    ...Object.entries(contentTypes).map(
      ([ending, type]) => `location ~ "\\.${ending}$" { types {} default_type ${type}; }`,
    ),
    'location @gone { try_files $uri $uri/index.html =410; }',
    // The same address twice would be a mistake to nginx.
    ...new Set(redirects.flatMap(answers)),
    '',
  ].join('\n')

const answers = ({ from, to, isGone }: OldAddress): readonly string[] =>
  bothWays(from).map((address) =>
    isGone
      ? `location = "${address}" { error_page 410 @gone; return 410; }`
      : `location = "${address}" { return 301 "${to}"; }`,
  )

const literally = (text: string): string => text.replaceAll('.', '\\.')
