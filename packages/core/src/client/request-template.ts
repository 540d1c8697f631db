/** The part of the SDK's request that is used here. */
export interface SerialisedRequest {
  body: unknown
  readonly headers: Record<string, string>
  clone?(): SerialisedRequest
}

interface Endpoint {
  readonly headers?: object
}

/**
 * What the SDK's serialiser makes of a placeholder, to be used again: for one kind of command and one endpoint it is always
 * the same, and takes as long as the rest of the SDK's way together. That it is the same is seen twice before it is used:
 * a serialiser that adds something of its own to each request goes on doing so.
 */
export class RequestTemplate {
  #endpoint: Endpoint | undefined
  #request: SerialisedRequest | undefined
  #isProven = false
  /** Calls that the serialiser works for. */
  #underWay = 0

  /** Takes in a request that the serialiser has made for an endpoint; its body isn't looked at. */
  note(endpoint: Endpoint | undefined, request: SerialisedRequest): void {
    this.#isProven = endpoint !== undefined && endpoint === this.#endpoint && isAlike(this.#request, request)
    if (this.#isProven) return
    this.#endpoint = endpoint
    this.#request = request.clone?.()
    if (this.#request !== undefined) this.#request.body = undefined
  }

  /**
   * A new request for that endpoint, without a body; `undefined` where the serialiser is to make it. While it works for
   * another call, it does so for this one too: calls are to reach the transport in the order in which they began.
   */
  take(endpoint: Endpoint | undefined): SerialisedRequest | undefined {
    if (!this.#isProven || this.#underWay > 0) return undefined
    if (endpoint === undefined || endpoint !== this.#endpoint || hasHeaders(endpoint)) return undefined
    return this.#request?.clone?.()
  }

  /** The serialiser begins to work for a call. */
  enter(): void {
    this.#underWay++
  }

  /** It is done with it. */
  leave(): void {
    this.#underWay--
  }
}

/** The headers of an endpoint of the application's own may be others each time. */
function hasHeaders({ headers }: Endpoint): boolean {
  return headers !== undefined && Object.keys(headers).length > 0
}

function isAlike(one: SerialisedRequest | undefined, other: SerialisedRequest): boolean {
  return (
    one !== undefined && JSON.stringify({ ...one, body: undefined }) === JSON.stringify({ ...other, body: undefined })
  )
}
