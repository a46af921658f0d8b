/** The part of the `bidi-js` package that is used. Its own types declare the wrong kind of module. */
declare module 'bidi-js' {
  interface Bidi {
    /** `levels` are by UTF-16 unit; the offsets of a paragraph are both inside it. */
    getEmbeddingLevels(
      text: string,
      base: 'auto',
    ): {
      readonly levels: Uint8Array
      readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[]
    }
  }
  export default function bidiFactory(): Bidi
}
