/** The part of the SDK's HTTP request that the fake reads. The body is a string or bytes, by SDK version. */
export interface WireRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The part of the SDK's HTTP response that its deserialiser reads. */
export interface WireResponse {
  statusCode: number
  reason?: string
  headers: Record<string, string>
  body: Uint8Array
}

/** What the SDK tells a request handler beside the request. */
export interface WireOptions {
  readonly abortSignal?: unknown
}
