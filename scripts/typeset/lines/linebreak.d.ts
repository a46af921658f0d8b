/** The part of the `linebreak` package that is used: UAX #14 break opportunities, in order. */
declare module 'linebreak' {
  /** `position` is the offset after the opportunity, in UTF-16 units; `required` where the text itself breaks there. */
  export interface Break {
    readonly position: number
    readonly required: boolean
  }
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
}
