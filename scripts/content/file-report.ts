/** What is wrong with one file, noted while it is parsed. */

import type { Code } from '../diagnostics/codes.ts'
import type { Finding, Span } from '../diagnostics/diagnostic.ts'

/** Where in the file, by its keys: `['officers', 0, 'phone']`. */
export type Keys = readonly (string | number)[]

export class FileReport {
  readonly file: string
  readonly #findings: Finding[]

  /** `findings` takes what is told, beside that of other files. */
  constructor(file: string, findings: Finding[]) {
    this.file = file
    this.#findings = findings
  }

  error(code: Code, path: Keys, message: string, hint: string): void {
    this.#findings.push({ severity: 'error', code, message, hint, place: { file: this.file, path } })
  }

  /** At the name of an entry, where that is what is wrong. */
  errorAtKey(code: Code, path: Keys, message: string, hint: string): void {
    this.#findings.push({ severity: 'error', code, message, hint, place: { file: this.file, path, of: 'key' } })
  }

  /** What may be meant: it stops nothing. */
  warning(code: Code, path: Keys, message: string, hint: string): void {
    this.#findings.push({ severity: 'warning', code, message, hint, place: { file: this.file, path } })
  }

  warningAt(code: Code, span: Span, message: string, hint: string): void {
    this.#findings.push({ severity: 'warning', code, message, hint, place: { file: this.file, span } })
  }

  /** At a place of the prose. */
  errorAt(code: Code, span: Span, message: string, hint: string): void {
    this.#findings.push({ severity: 'error', code, message, hint, place: { file: this.file, span } })
  }
}
