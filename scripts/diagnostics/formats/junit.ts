/** Findings as a JUnit report, for servers that count tests: one test case for each file. */

import type { Diagnostic } from '../diagnostic.ts'
import { inOrder, pathFrom } from '../in-order.ts'
import type { ShownFiles } from './excerpt.ts'
import { inMarkup } from './harmless.ts'
import { prettyOne } from './pretty.ts'

/** Files without a finding are test cases that pass. Errors fail their file; warnings are its output. */
export function formatJunit(diagnostics: readonly Diagnostic[], folder: ShownFiles, root: string): string {
  const byFile = Map.groupBy(inOrder(diagnostics), ({ file }) => file)
  const there = Array.from(folder.files.keys(), (file) => folder.renamed?.get(file) ?? file)
  const files = [...new Set([...there, ...byFile.keys()])].sort()
  const failed = files.filter((file) => byFile.get(file)?.some(isError)).length
  const counts = `tests="${files.length}" failures="${failed}" errors="0"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="content" ${counts}>`,
    `  <testsuite name="content" ${counts} skipped="0">`,
    ...files.map((file) => testCase(file, byFile.get(file) ?? [], folder, root)),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')
}

function testCase(file: string, found: readonly Diagnostic[], folder: ShownFiles, root: string): string {
  const name = inMarkup(pathFrom(root, file))
  const opening = `    <testcase classname="content" name="${name}"`
  const inWords = (which: readonly Diagnostic[]) =>
    which.flatMap((each) => prettyOne(each, folder, root).split('\n').map(inMarkup)).join('\n')
  const errors = found.filter(isError)
  const warnings = found.filter((each) => !isError(each))
  const [first] = errors
  const inside = [
    ...(first
      ? [`      <failure type="${first.code}" message="${summary(errors, first)}">${inWords(errors)}</failure>`]
      : []),
    ...(warnings.length > 0 ? [`      <system-out>${inWords(warnings)}</system-out>`] : []),
  ]
  return inside.length === 0 ? `${opening}/>` : [`${opening}>`, ...inside, '    </testcase>'].join('\n')
}

const summary = (errors: readonly Diagnostic[], first: Diagnostic): string =>
  inMarkup(errors.length === 1 ? first.message : `${first.message} And ${errors.length - 1} more.`)

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'
