/** What placed items belong to: new content of an element, or an artifact, which screen readers skip. */

import type { Artifact, MarkedContent } from './page.ts'

/** New marked content. It belongs to one element of the structure, so none is used twice. */
export const content = (): MarkedContent => ({ kind: 'content' })

export const decoration: Artifact = { kind: 'artifact', type: 'layout' }
export const header: Artifact = { kind: 'artifact', type: 'header' }
export const footer: Artifact = { kind: 'artifact', type: 'footer' }
