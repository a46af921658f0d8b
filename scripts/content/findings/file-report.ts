/** Collects the findings about one file while it is parsed. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Finding, Span } from '../../diagnostics/diagnostic.ts'

/** A place in the file by its keys: `['officers', 0, 'phone']`. */
export type Keys = readonly (string | number)[]

/** The message and hint about a place. `write`: what belongs there, to the letter, where that is certain. */
type Told = readonly [message: string, hint: string, write?: string | undefined]

export class FileReport {
  readonly file: string
  readonly #findings: Finding[]

  readonly #untold: Code | undefined

  /** `findings` takes the findings, of other files as well; those with the code `untold` are dropped. */
  constructor(file: string, findings: Finding[], untold?: Code) {
    this.file = file
    this.#findings = findings
    this.#untold = untold
  }

  /** A report on the same file that drops findings with this code. */
  without(code: Code): FileReport {
    return new FileReport(this.file, this.#findings, code)
  }

  /** An error at the value of a field; errors stop the build. */
  error(code: Code, path: Keys, ...told: Told): void {
    this.#tell('error', code, { file: this.file, path }, told)
  }

  /** An error at the name of an entry. */
  errorAtKey(code: Code, path: Keys, ...told: Told): void {
    this.#tell('error', code, { file: this.file, path, of: 'key' }, told)
  }

  /** An error at a place in the prose. */
  errorAt(code: Code, span: Span, ...told: Told): void {
    this.#tell('error', code, { file: this.file, span }, told)
  }

  /** A warning at the value of a field; warnings stop nothing. */
  warning(code: Code, path: Keys, ...told: Told): void {
    this.#tell('warning', code, { file: this.file, path }, told)
  }

  /** A warning at a place in the prose. */
  warningAt(code: Code, span: Span, ...told: Told): void {
    this.#tell('warning', code, { file: this.file, span }, told)
  }

  #tell(severity: Finding['severity'], code: Code, place: Finding['place'], [message, hint, write]: Told): void {
    if (code === this.#untold) return
    this.#findings.push({ severity, code, message, hint, place, ...(write !== undefined && { write }) })
  }
}
