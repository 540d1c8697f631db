import type { Clock } from '@sluice/testing'
import { readLeftovers, readRequests } from './read-requests.js'
import type { CallEnd, LoggedCall, ServerLog } from './server-log.js'

interface HttpRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}
interface HttpResponse {
  readonly statusCode: number
  readonly body: Uint8Array
}
interface HandlerOptions {
  readonly abortSignal?: unknown
}

/** How long calls take on either way, in milliseconds. */
export interface Latency {
  request: number
  answer: number
}

// "Error handling with DynamoDB", Developer Guide: nothing of the call was done
const TURNED_AWAY = /Throughput|Throttling|RequestLimit|ReplicatedWriteConflict/

/** Stands where a writer's HTTP handler stands: writes down each of its writes and passes it on to the fake. */
export class Door {
  readonly metadata = { handlerProtocol: 'http/1.1' } as const
  readonly #writer: string
  #log: ServerLog | undefined
  #latency: Latency = { request: 0, answer: 0 }

  constructor(writer: string) {
    this.#writer = writer
  }

  /** From here on it leads to this server. */
  open(log: ServerLog, latency: Latency): void {
    this.#log = log
    this.#latency = latency
  }

  async handle(request: HttpRequest, { abortSignal }: HandlerOptions = {}): Promise<{ response: HttpResponse }> {
    const log = this.#log
    if (log === undefined) throw new Error('the door is closed')
    const { fake } = log
    const operation = (request.headers['x-amz-target'] ?? '').split('.').at(-1) ?? ''
    // the SDK's own type of a handler knows no fake
    const pass = () => fake.config.requestHandler.handle(request as never) as Promise<{ response: HttpResponse }>
    if (operation === 'GetItem') return log.takeTurn(pass)
    const call = this.#writeDown(log, operation, textOf(request.body))
    const signal = abortSignal as AbortSignal | undefined
    const latency = { ...this.#latency }
    await travel(fake.clock, latency.request, signal)
    const answer = await log.serve(call, pass)
    await travel(fake.clock, latency.answer, signal)
    note(call, answer.response)
    return answer
  }

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {}
  }

  destroy(): void {}

  #writeDown(log: ServerLog, operation: string, body: string): LoggedCall {
    const call: LoggedCall = {
      writer: this.#writer,
      at: log.fake.clock.now(),
      operation,
      body,
      requests: readRequests(operation, body),
      end: 'in-doubt',
      reasons: [],
      leftovers: new Set(),
      before: new Map(),
      isDone: false,
      isFirstDone: false,
    }
    log.calls.push(call)
    return call
  }
}

async function travel(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  if (ms > 0) await clock.sleep(ms, signal)
  signal?.throwIfAborted()
}

/** Writes down the answer as its reader will understand it. */
function note(call: LoggedCall, { statusCode, body }: HttpResponse): void {
  const text = textOf(body)
  if (statusCode === 200) {
    if (!text.startsWith('{')) return
    call.end = 'answered'
    if (call.operation === 'BatchWriteItem') call.leftovers = readLeftovers(text)
    return
  }
  const error = JSON.parse(text) as {
    readonly __type: string
    readonly CancellationReasons?: readonly { readonly Code: string }[]
  }
  call.reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code)
  call.end = endOf(error.__type, statusCode)
}

function endOf(type: string, statusCode: number): CallEnd {
  if (/ConditionalCheckFailed|TransactionCanceled/.test(type)) return 'failed'
  return statusCode < 500 && TURNED_AWAY.test(type) ? 'not-applied' : 'in-doubt'
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array)
}
