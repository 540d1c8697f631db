/** A fake that listens for HTTP requests. {@link serve} makes it. */
export interface ServedFake {
  /** The endpoint to give to clients, for example `http://127.0.0.1:8000`. */
  readonly url: string
  /** The port that it listens on. */
  readonly port: number
  /**
   * Stops: takes no new connections, answers the requests that are under way and closes their connections. What has not
   * arrived whole by the request time-out is cut off. A second call waits for the first.
   */
  stop(): Promise<void>
}
