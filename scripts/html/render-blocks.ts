/** Renders the document tree as HTML. Its other renderer is `typeset/`. */

import type { Block, CallToAction, Heading, Image, Inline, List, Panel, Prose, Table } from '../blocks/block.ts'
import { unreachable } from '../blocks/unreachable.ts'
import { wordsOfInlines } from '../blocks/words.ts'
import { assetAddress } from '../routes.ts'
import { directionOfBlock, withNumbersInOrder } from './direction.ts'
import { type Html, html, type Printable } from './html.ts'
import { renderDiagram } from './render-diagram.ts'
import { renderInlines } from './render-inlines.ts'

/** Blocks under a page's `h1`. Panels that follow one another stand side by side where there is room. */
export function renderBlocks(blocks: readonly Block[]): Html {
  const rendered: Html[] = []
  let level = 1
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (block === undefined) continue
    if (block.kind === 'heading') level = block.level
    if (block.kind === 'panel') {
      const end = blocks.findIndex((other, place) => place > index && other.kind !== 'panel')
      const row = blocks.slice(index, end === -1 ? blocks.length : end).filter((other) => other.kind === 'panel')
      rendered.push(renderPanels(row))
      level = row.at(-1)?.heading?.level ?? level
      index += row.length - 1
    } else rendered.push(renderBlock(block, level))
  }
  return html`${rendered}`
}

/** `level`: the level of the heading above the block. */
function renderBlock(block: Exclude<Block, Panel>, level: number): Html {
  switch (block.kind) {
    case 'call':
      return renderCall(block, level)
    case 'diagram':
      return renderDiagram(block)
    case 'overleaf':
      return html``
    default:
      return renderProse(block)
  }
}

function renderProse(block: Prose<Inline>): Html {
  const direction = directionOfBlock(block)
  const markup = renderProseIn(block, direction)
  return direction ? withNumbersInOrder(markup) : markup
}

function renderProseIn(block: Prose<Inline>, direction: Html | false): Html {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, direction)
    case 'paragraph':
      return html`<p${direction}>${renderInlines(block.content)}</p>`
    case 'list':
      return renderList(block, direction)
    case 'table':
      return renderTable(block, direction)
    case 'quote':
      return html`<blockquote${direction}>${block.blocks.map(renderProse)}</blockquote>`
    case 'image':
      return renderImage(block)
    default:
      return unreachable(block)
  }
}

function renderHeading(heading: Heading<Inline>, direction = directionOfBlock(heading)): Html {
  const { level, id } = heading
  const words = renderInlines(heading.content)
  switch (level) {
    case 2:
      return html`<h2 id="${id}"${direction}>${words}</h2>`
    case 3:
      return html`<h3 id="${id}"${direction}>${words}</h3>`
    case 4:
      return html`<h4 id="${id}"${direction}>${words}</h4>`
    default:
      return unreachable(level)
  }
}

function renderList({ ordered, start, items }: List<Inline>, direction: Html | false): Html {
  const entries = items.map((item) => html`<li>${renderItem(item)}</li>`)
  if (!ordered) return html`<ul${direction}>${entries}</ul>`
  return html`<ol${direction}${start !== 1 && html` start="${start}"`}>${entries}</ol>`
}

/** An item that begins with its words needs no paragraph round them. */
function renderItem(item: readonly Prose<Inline>[]): Printable {
  const [first, ...more] = item
  const startsWithWords = first?.kind === 'paragraph' && more.every(({ kind }) => kind === 'list')
  return startsWithWords ? [renderInlines(first.content), more.map(renderProse)] : item.map(renderProse)
}

/** A table with this many columns may be wider than a sheet of paper. */
const wide = 5

/**
 * On a narrow screen, and on paper where it is wide, each row becomes a block in which `data-th` repeats the column's
 * heading. Elsewhere a wide table scrolls sideways, by keyboard as well (WCAG 2.2, 2.1.1).
 */
export function renderTable(table: Table<Inline>, direction = directionOfBlock(table)): Html {
  const { caption, head, rows, rowHeaders, alignment } = table
  const columns = head.map((content) => wordsOfInlines(content).trim())
  const place = (column: number) => {
    const aligned = alignment?.[column] ?? 'start'
    return aligned !== 'start' && html` class="${aligned}"`
  }
  const cell = (content: readonly Inline[], column: number) =>
    rowHeaders && column === 0
      ? html`<th scope="row"${place(column)}>${renderInlines(content)}</th> `
      : html`<td${columns[column] !== '' && html` data-th="${columns[column]}"`}${place(column)}>${renderInlines(content)}</td> `
  // A heading without words would be announced all the same: the corner of a table often has none.
  const heading = (content: readonly Inline[], column: number) =>
    columns[column] === '' ? html`<td></td> ` : html`<th scope="col"${place(column)}>${renderInlines(content)}</th> `
  const name = caption ? wordsOfInlines(caption) : ['Table', columns[0]].filter(Boolean).join(': ')
  return html`<div class="scroll" role="group" aria-label="${name}" tabindex="0"${direction}><table class="stack${head.length >= wide && ' wide'}">${caption && html`<caption>${renderInlines(caption)}</caption> `}<thead><tr>${head.map(heading)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table></div>`
}

const renderImage = ({ source, alternative, width, height }: Image): Html =>
  html`<figure class="picture"><img src="${assetAddress(source)}" alt="${alternative}" width="${Math.round(width)}" height="${Math.round(height)}" loading="lazy"></figure>`

function renderPanels(panels: readonly Panel[]): Html {
  const framed = panels.map(({ heading, blocks }) => {
    const said = blocks.map(renderProse)
    // A section without a heading would be nothing to find.
    return heading
      ? html`<section class="panel" aria-labelledby="${heading.id}">${renderHeading(heading)}${said}</section>`
      : html`<div class="panel">${said}</div>`
  })
  return panels.length === 1 ? html`${framed}` : html`<div class="cols half">${framed}</div>`
}

/** There is one on a page. Its heading is one level below the heading above it, so that no level is skipped. */
function renderCall({ lead, phone, purpose }: CallToAction, level: number): Html {
  const heading =
    level === 1 ? html`<h2 id="_call" class="flush">${lead}</h2>` : html`<h3 id="_call" class="flush">${lead}</h3>`
  return html`<section class="call" aria-labelledby="_call">${heading}<p><a class="tel" href="${phone.href}">${phone.text}</a></p><p>${renderInlines(purpose)}</p></section>`
}
