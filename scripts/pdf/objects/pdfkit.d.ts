/** PDFKit's own members that its published types leave out. Overriding them is why its version is pinned. */
declare namespace PDFKit {
  interface PDFDocument {
    _root: PDFKitReference & { data: { MarkInfo: PDFKitReference; Names: PDFKitReference } }
    _info: PDFKitReference
    _offsets: unknown[]
    _write(line: string): void
    _finalize(): void
    _refEnd(reference: PDFKitReference): void
  }
  interface PDFPage {
    resources: PDFKitReference
    content: PDFKitReference
  }
  interface PDFKitReference {
    buffer: Uint8Array[]
  }
  interface PDFOutline {
    dictionary: PDFKitReference
  }
}
