/** A printed file, ready to be kept. Who keeps it, and where, is not decided here. */

export interface PrintedFile {
  readonly address: string
  readonly content: Uint8Array
  /** As they were placed, where the context keeps them. */
  readonly words?: string
}

/** Takes a file as soon as it is made. Nothing else holds on to its bytes. */
export type Print = (file: PrintedFile) => void
