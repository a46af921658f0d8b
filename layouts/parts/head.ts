/** What browsers and search engines read before the page. */

import { dataBlock, type Html, html } from '../../scripts/html/html.ts'
import { type Needs, pagePolicy, pageScripts } from '../../scripts/pages/content-policy.ts'
import type { Frame } from '../../scripts/pages/frame.ts'
import { assetAddress } from '../../scripts/routes.ts'
import tokens from '../styles/tokens.json' with { type: 'json' }

/** `more` is for the few pages that tell the browser something of their own. */
export function head(
  { surroundings, title, description, canonical, indexed, feed, things, needs }: Frame,
  more?: Html,
): Html {
  const { name, linkPicture } = surroundings
  const script = pageScripts[needs]
  return html`<head>
<meta charset="utf-8">
${policies[needs]}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? name : `${title} – ${name}`}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:locale" content="en_GB">
${
  linkPicture &&
  html`<meta property="og:image" content="${linkPicture.address}">
<meta property="og:image:alt" content="${linkPicture.alternative}">`
}
${!indexed && html`<meta name="robots" content="noindex">`}
${
  canonical &&
  html`<link rel="canonical" href="${canonical}">
<meta property="og:url" content="${canonical}">`
}
${feed && html`<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${feed.address}">`}
<meta name="theme-color" content="${tokens.colour.light.bottle}">
<link rel="stylesheet" href="${assetAddress('style.css')}">
${script !== undefined && html`<script type="module" src="${script}"></script>`}
${things.length > 0 && dataBlock({ '@context': 'https://schema.org', '@graph': things })}
${more}
</head>`
}

const policy = (needs: Needs): Html => html`<meta http-equiv="Content-Security-Policy" content="${pagePolicy(needs)}">`
const policies: Readonly<Record<Needs, Html>> = {
  nothing: policy('nothing'),
  filter: policy('filter'),
  search: policy('search'),
}
