/** Something about an address that the reader should know. */
export type Notice =
  /** A part could not be read and fell back to its default. */
  | { readonly kind: 'unreadable'; readonly parameter: string; readonly value: string }
  /** The link was made over data with another fingerprint. */
  | { readonly kind: 'other-data' }
  /** The link asks for a version of the data that this browser does not have. */
  | { readonly kind: 'unknown-version'; readonly version: string }
  /** The link was made by a newer version of the page. */
  | { readonly kind: 'newer-version' }
