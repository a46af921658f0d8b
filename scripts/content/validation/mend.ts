/** A mend: what was meant by a value in another spelling, certainly or perhaps. */

export type Mend =
  | { readonly kind: 'certain'; readonly text: string }
  /** `advice`: a whole sentence that names each thing that may be meant. `value`: the only one, to the letter. */
  | { readonly kind: 'perhaps'; readonly advice: string; readonly value?: string }

/** A certain mend, which a program may apply. */
export const certainly = (text: string): Mend => ({ kind: 'certain', text })
/** An uncertain mend, on which only the writer can decide. */
export const perhaps = (advice: string): Mend => ({ kind: 'perhaps', advice })
/** The same where only one value may be meant. */
export const probably = (value: string): Mend => ({ kind: 'perhaps', advice: `Write: ${value}`, value })

/** A certain mend, or undefined where there is none. */
export const certainIf = (text: string | undefined): Mend | undefined =>
  text === undefined ? undefined : certainly(text)
