/** Finds line and column of a place that is named by its keys, by parsing the file again: only findings pay for that. */

import type { Diagnostic, Finding, Place, Span } from '../../diagnostics/diagnostic.ts'
import { spansIn } from '../../diagnostics/line-starts.ts'
import { BoundedMap } from '../../memory/bounded-map.ts'
import type { SourceFile } from '../text/source-file.ts'
import { splitDocument } from './front-matter.ts'
import { partOfValue } from './part-of-value.ts'
import { quickOffsetsAt } from './quick-places.ts'
import { offsetsAt, type PositionedYaml, positionedYaml } from './yaml-document.ts'

/** The part of a content folder that is needed to find a place in it. */
export interface FilesToLookIn {
  readonly files: ReadonlyMap<string, SourceFile>
}

/** Parsed once for several findings. Only a few files are kept: with positions they are many times as large. */
const positioned = new BoundedMap<SourceFile, PositionedYaml>(16)

/** How often a place was looked for in a file by the quick parser, which parses it anew each time. */
const looks = new WeakMap<SourceFile, number>()
/** From so many findings in a file on, to parse it once with positions takes less. */
const manyLooks = 16

/** The finding has no line, and no fix, where the place is not found or the YAML cannot be read. */
export function locate({ place, write, ...finding }: Finding, folder: FilesToLookIn): Diagnostic {
  const source = folder.files.get(place.file)
  const span = !('path' in place) ? place.span : source && spanOf(place, source)
  const fix = span && write !== undefined && { fix: { range: span, text: write } }
  return { ...finding, file: place.file, ...(span && { span }), ...fix }
}

/** Undefined where the file has no YAML that could be read. */
export function spanOf(place: Place, file: SourceFile): Span | undefined {
  const quick = place.within === undefined && !positioned.has(file) ? quickSpanUnlessMany(place, file) : undefined
  if (quick) return quick
  const yaml = yamlOf(file)
  if (yaml === undefined) return undefined
  const part = place.within && partOfValue(yaml, place.path, place.within)
  return yaml.spanOf(part ?? offsetsAt(yaml, place.path, place.of ?? 'value'))
}

function quickSpanUnlessMany(place: Place, file: SourceFile): Span | undefined {
  const before = looks.get(file) ?? 0
  if (before >= manyLooks) return undefined
  looks.set(file, before + 1)
  return quickSpanOf(place, file)
}

/** By the quick parser; undefined where the slow one is needed. */
function quickSpanOf({ path, of = 'value' }: Place, file: SourceFile): Span | undefined {
  const [details, line] = detailsOf(file)
  const offsets = details === undefined ? undefined : quickOffsetsAt(details, path, of)
  return offsets && details !== undefined ? spansIn(details, line)(...offsets) : undefined
}

/** The YAML of a file, with the line on which it begins. */
function detailsOf(file: SourceFile): readonly [details: string | undefined, line: number] {
  if (!file.path.endsWith('.md')) return [file.text, 1]
  const split = splitDocument(file)
  return 'details' in split ? [split.details(), split.detailsLine] : [undefined, 1]
}

/** The YAML of a file, or of its details, with positions in the file. Undefined where it cannot be read. */
export function yamlOf(file: SourceFile): PositionedYaml | undefined {
  const known = positioned.get(file)
  if (known) return known
  const [details, line] = detailsOf(file)
  const yaml = details === undefined ? undefined : positionedYaml(details, line)
  if (yaml) positioned.set(file, yaml)
  return yaml
}
