/** What is read at a glance beside what the libraries make of it: the two must be equal. */

import { FileReport } from '../../scripts/content/findings/file-report.ts'
import { placeholderDialect, plainDialect } from '../../scripts/content/markdown/placeholders.ts'
import type { Dialect, Extension } from '../../scripts/content/markdown/prose.ts'
import type { SourceLines } from '../../scripts/content/markdown/source-lines.ts'
import { readBlocks } from '../../scripts/content/prose/blocks.ts'
import { plainBlocks } from '../../scripts/content/prose/plain-blocks.ts'
import { skimmedProse } from '../../scripts/content/prose/skimmed-prose.ts'
import { hasOddIndent } from '../../scripts/content/unreadable-yaml/odd-indents.ts'
import { plainYaml } from '../../scripts/content/yaml/plain-yaml.ts'
import { readYaml } from '../../scripts/content/yaml/yaml.ts'
import type { Finding } from '../../scripts/diagnostics/diagnostic.ts'
import { sampleContact } from './sites/sample-site.ts'

interface TwoReadings {
  readonly glance: unknown
  readonly whole: unknown
}

/** Undefined where YAML is more than plain. */
export function yamlReadings(source: string): TwoReadings | undefined {
  const value = plainYaml(source)
  if (value === undefined) return undefined
  const nothing = { cuts: [], curly: [], runOns: [] }
  return {
    glance: { kind: 'read', yaml: { value, ...nothing }, oddIndent: false },
    whole: { ...readYaml(source), oddIndent: hasOddIndent(source) },
  }
}

/** As `readProse` reads it, of notes and of a sheet. Undefined where a text is more than plain. */
export function proseReadings(source: SourceLines): TwoReadings | undefined {
  const skimmed = skimmedProse(source)
  if (skimmed === undefined) return undefined
  const glance = { ...skimmed, headingIds: [...skimmed.headingIds], findings: [] }
  const ofNotes = {
    glance: plainBlocks(source, skimmed.headingIds, plainDialect),
    whole: readWhole(source, plainDialect),
  }
  if (source.text.includes('{')) return { glance: { ...glance, blocks: ofNotes.glance }, whole: ofNotes.whole }
  return {
    glance: [ofNotes.glance, plainBlocks(source, skimmed.headingIds, sheetDialect)].map((blocks) => ({
      ...glance,
      blocks,
    })),
    whole: [ofNotes.whole, readWhole(source, sheetDialect)],
  }
}

const sheetDialect = placeholderDialect(sampleContact())

function readWhole<Extra extends Extension>(source: SourceLines, dialect: Dialect<Extra>) {
  const findings: Finding[] = []
  const whole = readBlocks(source, dialect, new Map(), new FileReport(source.file, findings))
  const { headings, headingIds, links } = whole
  return { headings, headingIds: [...headingIds], links, blocks: whole.blocks(), findings }
}
