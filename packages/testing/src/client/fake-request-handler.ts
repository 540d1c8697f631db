import { randomUUID } from 'node:crypto'
import type { CallLog } from '../calls/call-log.js'
import type { CallOutcome, RecordedCall } from '../calls/recorded-call.js'
import type { Clock } from '../clock/clock.js'
import type { EngineContext, TurnAway } from '../engine/engine-context.js'
import { execute } from '../engine/execute.js'
import type { AnswerFault, Disturbance } from '../faults/disturbance.js'
import { brokenConnection, faultError } from '../faults/fault-error.js'
import type { FaultCall } from '../faults/fault-step.js'
import type { Faults } from '../faults/faults.js'
import { turnAwayEntries } from '../faults/turn-away-entries.js'
import type { Store } from '../storage/store.js'
import { ServiceError } from '../wire/service-error.js'
import { abortError, readSignal, throwIfAborted } from './abort.js'
import { errorAnswer, httpAnswer } from './http-answer.js'
import { bodyText, operationName, parseBody } from './read-request.js'
import { touchedTables } from './touched-tables.js'
import type { WireOptions, WireRequest, WireResponse } from './wire-types.js'

/** What a request handler works with. The store is asked for anew each call: `restore` replaces it. */
export interface FakeParts {
  readonly store: () => Store
  readonly clock: Clock
  readonly faults: Faults
  readonly log: CallLog
  readonly region: string
}

/** Stands where the SDK's HTTP handler stands: HTTP requests in, HTTP responses out, a DynamoDB in memory between. */
export class FakeRequestHandler {
  readonly metadata = { handlerProtocol: 'http/1.1' } as const
  readonly #parts: FakeParts

  constructor(parts: FakeParts) {
    this.#parts = parts
  }

  async handle(request: WireRequest, options: WireOptions = {}): Promise<{ response: WireResponse }> {
    const signal = readSignal(options.abortSignal)
    throwIfAborted(signal)
    const body = bodyText(request)
    const call = this.#parts.log.record(operationName(request), body, this.#parts.clock.now())
    try {
      return { response: await this.#answer(call, body, signal) }
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      call.settle(error.name)
      return { response: errorAnswer(error, randomUUID()) }
    }
  }

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {}
  }

  destroy(): void {}

  async #answer(call: RecordedCall, body: string, signal: AbortSignal | undefined): Promise<WireResponse> {
    const input = parseBody(body)
    const asked: FaultCall = { operation: call.operation, tables: touchedTables(input) }
    const disturbance = this.#parts.faults.plan(asked)
    await this.#wait(disturbance.requestLatencyMs, signal, () => call.settle('aborted'))
    if (disturbance.request !== undefined) throw this.#requestFault(call, disturbance)
    const output = execute(call.operation, input, this.#context(call, disturbance))
    const text = JSON.stringify(output)
    call.settle('ok')
    if (disturbance.answerLatencyMs > 0) {
      await this.#wait(disturbance.answerLatencyMs, signal, () => call.settle('aborted-after'))
    }
    return httpAnswer(spoil(call, asked, text, disturbance.answer), randomUUID())
  }

  #requestFault(call: RecordedCall, { request }: Disturbance): unknown {
    if (request === undefined) return undefined
    if (request.kind === 'connection-reset') call.settle('reset')
    return faultError(request)
  }

  #context(call: RecordedCall, { unprocessed }: Disturbance): EngineContext {
    const turnAway = turnAwayEntries(unprocessed)
    return {
      store: this.#parts.store(),
      now: this.#parts.clock.now(),
      region: this.#parts.region,
      turnAway: turnAway && counted(turnAway, call),
    }
  }

  // an answer never comes within the turn of its request: timers, signals and other calls get theirs in between
  async #wait(ms: number, signal: AbortSignal | undefined, onAbort: () => void): Promise<void> {
    try {
      if (ms > 0) await this.#parts.clock.sleep(ms, signal)
      else await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
    } catch (error) {
      if (!signal?.aborted) throw error
      onAbort()
      throw abortError(signal)
    }
  }
}

function counted(turnAway: TurnAway, call: RecordedCall): TurnAway {
  const isTurnedAway: TurnAway['isTurnedAway'] = (entry) => {
    const struck = turnAway.isTurnedAway(entry)
    if (struck) call.noteHandedBack()
    return struck
  }
  return { ...turnAway, isTurnedAway }
}

/** The text of the answer after the fault that spoils it. */
function spoil(call: RecordedCall, asked: FaultCall, text: string, fault: AnswerFault | undefined): string {
  const settle = (outcome: CallOutcome): void => call.settle(outcome)
  switch (fault?.kind) {
    case undefined:
      return text
    case 'lost-answer':
      settle('lost')
      throw brokenConnection()
    case 'garbled':
      settle('garbled')
      return '<html><body>502 Bad Gateway</body></html>'
    case 'answer': {
      settle('garbled')
      const body = fault.body({ ...asked, output: JSON.parse(text) })
      return typeof body === 'string' ? body : JSON.stringify(body)
    }
    default:
      return fault satisfies never
  }
}
