/** Which edits are measured in the preview, and how long each may take. */

import type { PlannedFigure } from '../figure.ts'

export interface PreviewOrder {
  readonly areas: number
  /** Of each area. */
  readonly notes: number
  readonly edits: number
}

export const editKinds = [
  'title of notes',
  'words of notes',
  'area',
  'role',
  'venue',
  'sheet',
  'file added',
  'file renamed',
  'file deleted',
] as const

export type EditKind = (typeof editKinds)[number]

/** Milliseconds, by areas. */
const aims: ReadonlyMap<number, number> = new Map([
  [3, 100],
  [1000, 250],
])

export function previewPlan({ areas }: PreviewOrder): Readonly<Record<string, PlannedFigure>> {
  const most = aims.get(areas)
  return Object.fromEntries(
    editKinds.map((kind) => [
      kind,
      {
        name: `one edit at ${areas.toLocaleString('en-GB')} areas: ${kind}`,
        unit: 'ms',
        ...(most !== undefined && { aim: { of: 'ours', most } }),
      },
    ]),
  )
}
