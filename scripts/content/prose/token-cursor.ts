/** Walks over the tokens of a text. */

import type { Token } from '../markdown/markdown.ts'

export class TokenCursor {
  readonly #tokens: readonly Token[]
  #next = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  /** Gives the next token, and goes on; undefined at the end. */
  take(): Token | undefined {
    const token = this.#tokens[this.#next]
    this.#next += 1
    return token
  }

  /** A token by its distance from the next one; negative for those before. */
  peek(distance = 0): Token | undefined {
    return this.#tokens[this.#next + distance]
  }

  /** As many tokens, from the one that was taken last. */
  following(count: number): readonly Token[] {
    return this.#tokens.slice(this.#next - 1, this.#next - 1 + count)
  }

  /** Goes past the next tokens. */
  skip(count = 1): void {
    this.#next += count
  }
}
