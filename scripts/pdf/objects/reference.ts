/** References to objects. ISO 32000-1, 7.3.10. */

/** A reference to an object by its number. */
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

/** Their texts by number, shared by all documents. */
const namings: string[] = []
