/** The part of the `linebreak` package that is used: UAX #14 break opportunities, in order. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    /** `position` is the offset after the opportunity, in UTF-16 units; `required` where the text itself breaks there. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
