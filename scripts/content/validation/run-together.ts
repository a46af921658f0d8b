/** A field and its value that YAML takes for a field alone: `date:2026-12-08`, `date = 2026-12-08`, `date 2026-12-08`. */

import { spaceAfterColon } from '../findings/fault.ts'

interface RunTogether {
  readonly field: string
  readonly value: string
  /** What to write follows. */
  readonly hint: string
  readonly isCertain: boolean
}

/** `value`: what YAML takes for the value of the field `named`. Undefined where it is no field and its value. */
export function runTogether(named: string, value: unknown): RunTogether | undefined {
  const [, field = '', between = '', words = ''] = /^([a-z_]+)(:\s*|\s*=\s*|\s+)(\S.*)$/.exec(named) ?? []
  const isWhole = value === '' || value === null || value === undefined
  // "phone number: 01922 654703" is a field of another name, and so is what has entries below it.
  if (field === '' || typeof (value ?? '') === 'object' || (!isWhole && !/^[[{"':=]/.test(between.trim() || words)))
    return undefined
  const hint = between.startsWith(':') ? spaceAfterColon : 'Put a colon and a space between them: '
  return { field, value: isWhole ? words : `${words}: ${String(value)}`, hint, isCertain: isWhole }
}
