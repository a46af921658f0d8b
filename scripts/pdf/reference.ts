/** What stands for an object where others name it. ISO 32000-1, 7.3.10. */

/** An object's number, by which others name it. */
export class Reference {
  readonly id: number

  constructor(id: number) {
    this.id = id
  }

  /** As it stands in a file: `12 0 R`. */
  toString(): string {
    const known = namings[this.id]
    if (known !== undefined) return known
    const naming = `${this.id} 0 R`
    namings[this.id] = naming
    return naming
  }
}

/** By number, for all documents. */
const namings: string[] = []
