/** A PDF as another program reads it: pdf.js, which knows nothing of how it was written. */

import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  readonly title: unknown
  readonly language: unknown
  readonly author: unknown
  /** The title in the XMP packet, which is the one that PDF/UA readers show. */
  readonly xmpTitle: unknown
  readonly pages: readonly ReadPage[]
  /** Each with the level it is nested at, from 1. */
  readonly bookmarks: readonly string[]
}

export interface ReadPage {
  /** What is printed, in the order it was written; a space stands for any white space. */
  readonly text: string
  /** The tags with their text, nested by two spaces: `H1 "What is a CAG?"`. Artifacts are not in it. */
  readonly tags: readonly string[]
  /** The stretches of text in the order of the tree, each with the tag it is directly in: what a screen reader says. */
  readonly spoken: readonly { readonly role: string; readonly text: string }[]
}

export interface ReadLink {
  readonly href: string | undefined
  readonly description: string
}

export const readPdf = (bytes: Uint8Array): Promise<ReadPdf> =>
  opened(bytes, async (document) => {
    const { info, metadata } = await document.getMetadata()
    const said = new Map<string, unknown>(Object.entries(info))
    return {
      title: said.get('Title'),
      language: said.get('Language'),
      author: said.get('Author'),
      xmpTitle: metadata?.get('dc:title'),
      pages: await eachPage(document, readPage),
      bookmarks: bookmarks((await document.getOutline()) ?? [], 1),
    }
  })

/** The links of each page. Apart from the rest, because they take pdf.js half as long again as the text and few ask for them. */
export const readLinks = (bytes: Uint8Array): Promise<readonly (readonly ReadLink[])[]> =>
  opened(bytes, (document) =>
    eachPage(document, async (page) => {
      const annotations: readonly { readonly url?: string; readonly contentsObj?: { readonly str: string } }[] =
        await page.getAnnotations()
      return annotations.map(({ url, contentsObj }) => ({ href: url, description: contentsObj?.str ?? '' }))
    }),
  )

async function opened<Result>(bytes: Uint8Array, read: (document: PDFDocumentProxy) => Promise<Result>) {
  // pdf.js takes the bytes away from whoever gives them.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  try {
    return await read(await task.promise)
  } finally {
    await task.destroy()
  }
}

function eachPage<Result>(document: PDFDocumentProxy, read: (page: PDFPageProxy) => Promise<Result>) {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(numbers.map(async (number) => read(await document.getPage(number))))
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  let text = ''
  const textOf = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const piece = item.str + (item.hasEOL ? ' ' : '')
      text += piece
      const owner = open.findLast((id) => id !== '')
      if (owner !== undefined) textOf.set(owner, (textOf.get(owner) ?? '') + piece)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  const tree: Tag = (await page.getStructTree()) ?? {}
  return {
    text: squeezed(text),
    tags: tags(tree, textOf, -1),
    spoken: spoken(tree, textOf),
  }
}

interface Tag {
  readonly role?: string | undefined
  readonly type?: string | undefined
  readonly id?: string | undefined
  readonly alt?: string | undefined
  readonly lang?: string | undefined
  readonly scope?: string | undefined
  readonly children?: readonly Tag[] | undefined
}

function tags(tag: Tag, textOf: ReadonlyMap<string, string>, depth: number): readonly string[] {
  if (tag.role === undefined) return []
  const details = [
    tag.lang && `lang=${tag.lang}`,
    tag.scope && `scope=${tag.scope}`,
    tag.alt && `alt="${tag.alt}"`,
  ].filter(Boolean)
  const content = (tag.children ?? []).filter((child) => child.type === 'content')
  const text = squeezed(content.map(({ id }) => textOf.get(id ?? '') ?? '').join(' … '))
  const line = '  '.repeat(Math.max(0, depth)) + [tag.role, ...details, ...(text && [`"${text}"`])].join(' ')
  const below = (tag.children ?? []).flatMap((child) => tags(child, textOf, depth + 1))
  return depth < 0 ? below : [line, ...below]
}

const spoken = (tag: Tag, textOf: ReadonlyMap<string, string>): readonly { role: string; text: string }[] =>
  (tag.children ?? []).flatMap((child) =>
    child.type === 'content'
      ? [{ role: tag.role ?? '', text: textOf.get(child.id ?? '') ?? '' }]
      : spoken(child, textOf),
  )

interface Outline {
  readonly title: string
  readonly items: readonly Outline[]
}

const bookmarks = (outline: readonly Outline[], level: number): readonly string[] =>
  outline.flatMap(({ title, items }) => [`${level} ${title}`, ...bookmarks(items, level + 1)])

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
