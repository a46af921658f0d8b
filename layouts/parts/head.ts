/** The beginning of a document, up to the end of its head. */

import { dataBlock, type Html, html } from '../../scripts/html/html.ts'
import { pagePolicy, pageScripts } from '../../scripts/pages/frame/content-policy.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'
import { assetAddress } from '../../scripts/routes.ts'
import tokens from '../styles/tokens.json' with { type: 'json' }
import { madeOnce } from './made-once.ts'

/** `more`: further elements for the head of a few pages. */
export function head(frame: Frame, more?: Html): Html {
  const { context, title, description, canonical, indexed, feed, things } = frame
  const { name } = context
  return html`${alike(frame)}
<title>${title === name ? name : `${title} – ${name}`}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">${
    !indexed &&
    html`
<meta name="robots" content="noindex">`
  }${
    canonical &&
    html`
<link rel="canonical" href="${canonical}">
<meta property="og:url" content="${canonical}">`
  }${
    feed &&
    html`
<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${feed.address}">`
  }${
    things.length > 0 &&
    html`
${dataBlock({ '@context': 'https://schema.org', '@graph': things })}`
  }${more}
</head>`
}

/** The beginning that pages share, by which the audit recognises them. */
const alike = madeOnce(
  ({ needs }) => needs,
  ({ context: { language, name, linkPicture }, needs }) => {
    const script = pageScripts[needs]
    return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(needs)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:locale" content="en_GB">${
      linkPicture &&
      html`
<meta property="og:image" content="${linkPicture.address}">
<meta property="og:image:alt" content="${linkPicture.alternative}">`
    }
<meta name="theme-color" content="${tokens.colour.light.bottle}">
<link rel="stylesheet" href="${assetAddress('style.css')}">${
      script !== undefined &&
      html`
<script type="module" src="${script}"></script>`
    }`
  },
)
