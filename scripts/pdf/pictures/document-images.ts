/** The pictures of one document, each written once however often it is placed; in black once for each size. */

import type { PlacedImage } from '../../typeset/lines/page.ts'
import type { Palette } from '../content/inks.ts'
import type { Dictionary, PdfFile } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'
import { blackPicture, sizeInPrint } from './black-picture.ts'
import { jpegImage } from './jpeg-image.ts'
import { pngImage } from './png-image.ts'

export class DocumentImages {
  /** The entries of the resources, by name. */
  readonly resources: Dictionary = {}
  readonly #file: PdfFile
  readonly #inks: Palette
  readonly #names = new Map<Uint8Array, Map<string, string>>()
  #count = 0

  constructor(file: PdfFile, inks: Palette) {
    this.#file = file
    this.#inks = inks
  }

  /** The picture's name in the resources, by which content streams place it. */
  name(image: PlacedImage): string {
    const key = this.#inks === 'black' ? sizeInPrint(image).join(' ') : ''
    const names = this.#names.get(image.bytes) ?? new Map<string, string>()
    this.#names.set(image.bytes, names)
    const known = names.get(key)
    if (known !== undefined) return known
    const name = `I${++this.#count}`
    names.set(key, name)
    this.resources[name] = this.#written(image)
    return name
  }

  #written(image: PlacedImage): Reference {
    if (this.#inks === 'black') return blackPicture(this.#file, image)
    return image.type === 'png' ? pngImage(this.#file, image.bytes) : jpegImage(this.#file, image.bytes)
  }
}
