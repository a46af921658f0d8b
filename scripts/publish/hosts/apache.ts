/** The `.htaccess` of a site. Apache HTTP Server 2.4; needs `AllowOverride FileInfo Indexes`. */

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

export const htaccess = (redirects: readonly OldAddress[]): string =>
  [
    '# What Apache says with every file of this site. Made with it: whatever is changed here is lost at the next build.',
    'DirectoryIndex index.html',
    ...[403, 404].map((status) => `ErrorDocument ${status} ${addresses.notFound}`),
    ...gonePage(redirects),
    ...redirects.map(answer),
    'RedirectMatch 404 "^/(?:_headers|_redirects|\\.htaccess)$"',
    '',
    'AddDefaultCharset utf-8',
    `AddCharset utf-8 .${[...Object.keys(contentTypes), 'css', 'js', 'txt', 'svg'].filter((ending) => ending !== 'woff2').join(' .')}`,
    ...Object.entries(contentTypes).map(([ending, type]) => `AddType ${type} .${ending}`),
    '<Files "feed.xml">',
    `  ForceType "${feedType}; charset=utf-8"`,
    '</Files>',
    '',
    '<IfModule mod_headers.c>',
    ...always.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${revalidate}"`,
    `  <If "%{REQUEST_URI} =~ m#^(?:${namedByContent.join('|')})#">`,
    `    Header set Cache-Control "${keepForAYear}"`,
    '  </If>',
    `  <If "%{REQUEST_URI} =~ m#^${openToOthers.folder}|/(?:${openToOthers.files.map(literally).join('|')})$#">`,
    '    Header set Access-Control-Allow-Origin "*"',
    '  </If>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType DEFLATE ${packable.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '',
  ].join('\n')

/** Apache has one error page for all removed pages; any of those pages will do, because they say the same. */
function gonePage(redirects: readonly OldAddress[]): readonly string[] {
  const page = redirects.find(({ to, isGone }) => isGone && to.endsWith('/'))
  return page === undefined ? [] : [`ErrorDocument 410 ${page.to}index.html`]
}

function answer({ from, to, isGone }: OldAddress): string {
  const pattern = `"^(?:${bothWays(from).map(literally).join('|')})$"`
  return isGone ? `RedirectMatch 410 ${pattern}` : `RedirectMatch 301 ${pattern} "${to}"`
}

/** The text escaped for a regular expression. */
const literally = (text: string): string => text.replaceAll(/[.+()]/g, '\\$&')
