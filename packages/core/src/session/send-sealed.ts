import { describeTableKey } from '../client/describe-table.js'
import type { SdkClient } from '../client/sdk-client.js'
import { openCallWriters } from '../client/write-calls.js'
import { CallbackError } from '../errors/callback-error.js'
import { isPromise } from '../hooks/is-promise.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { type CallTally, emptyTally } from '../send/call-tally.js'
import { diagnoseRefusals } from '../send/diagnose-refusals.js'
import { sendOperations } from '../send/send-operations.js'
import type { SendSettings } from '../send/send-settings.js'
import { sumTallies } from '../send/sum-tallies.js'
import { untilAborted } from '../send/until-aborted.js'
import type { FlushSettings } from './flush-options.js'
import { type SentInOrder, sendInOrder } from './send-in-order.js'
import type { SessionState } from './session-state.js'

/** What the sending of a flush came to. */
export interface Sending {
  readonly sent: SentInOrder
  readonly bytesSent: number
  readonly callbackErrors: CallbackError[]
}

/** Flush options with what one flush adds to them. */
interface SendingSettings extends FlushSettings {
  /** The flush's number in the process, by which its events are told apart. */
  readonly flush: number
  readonly signal: AbortSignal
}

/** How a flush sends. */
export function sendSettingsOf(
  settings: SendingSettings,
  { clock, random }: Pick<SessionState, 'clock' | 'random'>,
): SendingSettings & SendSettings {
  return { ...settings, clock, random }
}

/** Sends what a flush has sealed, with everything around it that speaks to the application or the client. */
export async function sendSealed(
  state: SessionState,
  settings: SendingSettings,
  sealed: readonly SealedOperation[],
): Promise<Sending> {
  if (sealed.length === 0) return { sent: { works: [], tally: emptyTally() }, bytesSent: 0, callbackErrors: [] }
  const { client } = state
  const { signal } = settings
  let bytesSent = 0
  const onRequest = (bytes: number): void => {
    bytesSent += bytes
  }
  const callbackErrors: CallbackError[] = []
  const handler = { abortSignal: signal, onRequest }
  const sendSettings = sendSettingsOf(settings, state)
  const onCall = (tally: CallTally, operations: number): void => {
    tellProgress(settings, operations, tally, callbackErrors)
  }
  const sendOthers = async (rest: readonly SealedOperation[], before: SentInOrder): Promise<SentInOrder> => {
    const writers = openCallWriters(client, settings, handler)
    // nothing is to be waited for where nothing changed
    const operations = before.works.filter(({ outcome }) => outcome !== 'unchanged').length + rest.length
    const { works, run } = await sendOperations(rest, writers, sendSettings, ({ tally }) =>
      onCall(before.tally.calls === 0 ? tally : sumTallies(before.tally, tally), operations),
    )
    return { works, tally: run.tally }
  }
  const sent = await sendInOrder({ state, settings: sendSettings, handler, onCall }, sealed, sendOthers)
  if (settings.diagnose) await diagnoseRefusals(sent.works, (table) => describeKey(client, table, signal))
  return { sent, bytesSent, callbackErrors }
}

/** An ended flush doesn't wait for an explanation. */
async function describeKey(client: SdkClient, table: string, signal: AbortSignal): Promise<string | undefined> {
  if (signal.aborted) return undefined
  return untilAborted(describeTableKey(client, table, { abortSignal: signal }), signal).catch(() => undefined)
}

function tellProgress(
  { onProgress }: FlushSettings,
  operations: number,
  tally: CallTally,
  errors: CallbackError[],
): void {
  if (onProgress === undefined) return
  const { written, calls, retriedCalls, waitedMs } = tally
  const onError = (cause: unknown): void => {
    errors.push(new CallbackError('The onProgress function threw; the flush went on.', 'onProgress', cause))
  }
  try {
    // an async function is let run, but what it rejects with mustn't end the process
    const result: unknown = onProgress({
      written,
      pending: operations - written,
      calls,
      retries: retriedCalls,
      wait: waitedMs,
    })
    if (isPromise(result)) Promise.resolve(result).catch(onError)
  } catch (cause) {
    onError(cause)
  }
}
