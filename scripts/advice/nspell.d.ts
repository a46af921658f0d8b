/** As much of the `nspell` package as is used here; it comes without types. */
declare module 'nspell' {
  interface Spelling {
    /** Every word in every form, each with its flags. */
    readonly data: Readonly<Record<string, readonly string[]>>
    correct(word: string): boolean
    suggest(word: string): readonly string[]
  }
  export default function nspell(dictionary: { readonly aff: Buffer; readonly dic: Buffer }): Spelling
}
