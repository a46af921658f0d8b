/** A printed file, as it is handed to whoever writes it. */

export interface PrintedFile {
  readonly address: string
  readonly content: Uint8Array
  /** The words as they were placed, where the context keeps them. */
  readonly words?: string
}

/** Takes a file as soon as it is made. Nothing else keeps its bytes. */
export type Print = (file: PrintedFile) => void
