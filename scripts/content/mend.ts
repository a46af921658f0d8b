/** What somebody meant by a value in another spelling: certainly, or perhaps. */

export type Mend =
  | { readonly kind: 'certain'; readonly text: string }
  /** `advice`: a whole sentence that names each thing that may be meant. */
  | { readonly kind: 'perhaps'; readonly advice: string }

/** What a program may put in. */
export const certainly = (text: string): Mend => ({ kind: 'certain', text })
/** What only the writer can decide. */
export const perhaps = (advice: string): Mend => ({ kind: 'perhaps', advice })

/** Where something is meant, it is certain. */
export const certainIf = (text: string | undefined): Mend | undefined =>
  text === undefined ? undefined : certainly(text)
