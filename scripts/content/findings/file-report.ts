/** Collects the findings about one file while it is parsed. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import type { Finding, Path, Span } from '../../diagnostics/diagnostic.ts'

/** The message and hint about a place. `write`: what belongs there, to the letter, where that is certain. */
type Explanation = readonly [message: string, hint: string, write?: string | undefined]

export class FileReport {
  readonly file: string
  readonly #findings: Finding[]
  readonly #ignored: Code | undefined

  /** `findings` takes the findings, of other files as well; those with the code `ignored` are dropped. */
  constructor(file: string, findings: Finding[], ignored?: Code) {
    this.file = file
    this.#findings = findings
    this.#ignored = ignored
  }

  /** A report on the same file that drops findings with this code. */
  without(code: Code): FileReport {
    return new FileReport(this.file, this.#findings, code)
  }

  /** An error at the value of a field; errors stop the build. */
  error(code: Code, path: Path, ...explanation: Explanation): void {
    this.#add('error', code, { file: this.file, path }, explanation)
  }

  /** An error at the name of an entry. */
  errorAtKey(code: Code, path: Path, ...explanation: Explanation): void {
    this.#add('error', code, { file: this.file, path, of: 'key' }, explanation)
  }

  /** An error at a place in the prose. */
  errorAt(code: Code, span: Span, ...explanation: Explanation): void {
    this.#add('error', code, { file: this.file, span }, explanation)
  }

  /** A warning at the value of a field; warnings stop nothing. */
  warning(code: Code, path: Path, ...explanation: Explanation): void {
    this.#add('warning', code, { file: this.file, path }, explanation)
  }

  /** A warning at a place in the prose. */
  warningAt(code: Code, span: Span, ...explanation: Explanation): void {
    this.#add('warning', code, { file: this.file, span }, explanation)
  }

  #add(severity: Finding['severity'], code: Code, place: Finding['place'], [message, hint, write]: Explanation): void {
    if (code === this.#ignored) return
    this.#findings.push({ severity, code, message, hint, place, ...(write !== undefined && { write }) })
  }
}
