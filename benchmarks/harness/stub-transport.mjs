const ANSWER = Buffer.from('{"UnprocessedItems":{}}')
const HEADERS = { 'content-type': 'application/x-amz-json-1.0' }

/** A request handler that answers every BatchWriteItem at once: all written. It counts calls and bytes. */
export class StubTransport {
  calls = 0
  bytes = 0
  /** Called with each request body while set (to check a run, or to sample the heap); unset in measured rounds. */
  onRequest = undefined

  handle(request, options) {
    this.calls++
    this.bytes += request.body.length
    this.onRequest?.(request.body)
    return this.answer(request, options)
  }

  async answer() {
    return { response: { statusCode: 200, headers: HEADERS, body: ANSWER } }
  }

  reset() {
    this.calls = 0
    this.bytes = 0
  }

  httpHandlerConfigs() {
    return {}
  }

  updateHttpClientConfig() {}
}

/** The configuration of a real SDK client on a stub transport, default settings otherwise. */
export function stubClientConfig(transport) {
  return {
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    requestHandler: transport,
  }
}
