/** What is wrong with one file, noted while it is parsed. */

import type { Code } from '../diagnostics/codes.ts'
import type { Finding, Span } from '../diagnostics/diagnostic.ts'

/** Where in the file, by its keys: `['officers', 0, 'phone']`. */
export type Keys = readonly (string | number)[]

/** What is said about a place. `write`: what belongs there, to the letter, where that is certain. */
type Told = readonly [message: string, hint: string, write?: string | undefined]

export class FileReport {
  readonly file: string
  readonly #findings: Finding[]

  readonly #untold: Code | undefined

  /** `findings` takes what is told, beside that of other files; `untold` is a code that nobody wants to hear of. */
  constructor(file: string, findings: Finding[], untold?: Code) {
    this.file = file
    this.#findings = findings
    this.#untold = untold
  }

  /** Of the same file, without what has this code. */
  without(code: Code): FileReport {
    return new FileReport(this.file, this.#findings, code)
  }

  /** At the value of a field. It stops the build. */
  error(code: Code, path: Keys, ...told: Told): void {
    this.#tell('error', code, { file: this.file, path }, told)
  }

  /** At the name of an entry, where that is what is wrong. */
  errorAtKey(code: Code, path: Keys, ...told: Told): void {
    this.#tell('error', code, { file: this.file, path, of: 'key' }, told)
  }

  /** At a place of the prose. */
  errorAt(code: Code, span: Span, ...told: Told): void {
    this.#tell('error', code, { file: this.file, span }, told)
  }

  /** What may be meant: it stops nothing. */
  warning(code: Code, path: Keys, ...told: Told): void {
    this.#tell('warning', code, { file: this.file, path }, told)
  }

  /** As `warning`, at a place of the prose. */
  warningAt(code: Code, span: Span, ...told: Told): void {
    this.#tell('warning', code, { file: this.file, span }, told)
  }

  #tell(severity: Finding['severity'], code: Code, place: Finding['place'], [message, hint, write]: Told): void {
    if (code === this.#untold) return
    this.#findings.push({ severity, code, message, hint, place, ...(write !== undefined && { write }) })
  }
}
