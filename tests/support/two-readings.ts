/** What is read at a glance beside what the libraries make of it: the two must be equal. */

import { FileReport } from '../../scripts/content/file-report.ts'
import { hasOddIndent } from '../../scripts/content/odd-indents.ts'
import { plainDialect } from '../../scripts/content/placeholders.ts'
import { plainYaml } from '../../scripts/content/plain-yaml.ts'
import { readBlocks } from '../../scripts/content/prose-blocks.ts'
import { skimmedProse } from '../../scripts/content/skimmed-prose.ts'
import type { SourceLines } from '../../scripts/content/source-lines.ts'
import { readYaml } from '../../scripts/content/yaml.ts'
import type { Finding } from '../../scripts/diagnostics/diagnostic.ts'

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

/** Undefined where a text of notes is more than plain. */
export function proseReadings(source: SourceLines): TwoReadings | undefined {
  const glance = skimmedProse(source)
  if (glance === undefined) return undefined
  const findings: Finding[] = []
  const whole = readBlocks<never>(source, plainDialect, new Map(), new FileReport(source.file, findings))
  return {
    glance: { ...glance, headingIds: [...glance.headingIds], findings: [] },
    whole: { headings: whole.headings, headingIds: [...whole.headingIds], links: whole.links, findings },
  }
}
