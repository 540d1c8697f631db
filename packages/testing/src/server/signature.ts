/** What a signature (SigV4) says of itself, in the header or in the query. */
export interface Signature {
  readonly algorithm: string
  readonly credential: string
  /** Names, separated by semicolons. */
  readonly signedHeaders: string
  /** The moment of signing, as written. */
  readonly date: string
}
