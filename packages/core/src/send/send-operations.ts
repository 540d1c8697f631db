import type { BatchWriter } from '../client/batch-write.js'
import { classifyError } from '../client/classify-error.js'
import { UnreadableAnswer } from '../client/unreadable-answer.js'
import { DeadlineError } from '../errors/deadline-error.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import { type Call, startCall } from './call.js'
import { type FlushRun, startRun } from './flush-run.js'
import { handleAnswer } from './handle-answer.js'
import { handleDoubt, handleFailure } from './handle-failure.js'
import { noteSent } from './note-pace.js'
import type { SendSettings } from './send-settings.js'
import { untilAborted } from './until-aborted.js'
import { fail, type OperationFailure, type Work } from './work.js'

/** Sends operations until each has its outcome, and returns them in the order given, with what the calls added up to. */
export async function sendOperations(
  operations: readonly SealedOperation[],
  write: BatchWriter,
  settings: SendSettings,
  onCall: (run: FlushRun) => void,
): Promise<FlushRun> {
  const run = startRun(operations, settings)
  const underWay = new Set<Promise<void>>()
  while (!hasEnded(run)) {
    launchBatches()
    if (underWay.size === 0 && run.queue.readyAt(settings.clock.now()) === undefined) break
    await nextEvent(run, underWay)
  }
  await Promise.all(underWay)
  endRest(run)
  return run

  function launchBatches(): void {
    while (underWay.size < settings.concurrency && !hasEnded(run)) {
      const batch = nextBatch(run)
      if (batch === undefined) return
      const carried: Promise<void> = carry(run, startCall(batch, run.queue), write).then(() => {
        underWay.delete(carried)
        onCall(run)
      })
      underWay.add(carried)
    }
  }
}

function hasEnded({ settings, stopped }: FlushRun): boolean {
  return settings.signal.aborted || stopped !== undefined
}

/** The next batch, without operations that needn't be sent any more: those end here. */
function nextBatch({ queue, condemned, settings }: FlushRun): readonly Work[] | undefined {
  return queue.next(settings.clock.now(), (work) => {
    const failure = condemned.reasonFor(work)
    if (failure !== undefined) fail(work, 'rejected', failure)
    return failure === undefined
  })
}

async function carry(run: FlushRun, call: Call, write: BatchWriter): Promise<void> {
  const { batch } = call
  const { settings, tally } = run
  tally.calls++
  if (batch.some(({ attempts }) => attempts > 0)) tally.retriedCalls++
  for (const work of batch) work.attempts++
  noteSent(run, call)
  try {
    const answering = write(batch.map(({ sealed }) => sealed))
    handleAnswer(run, call, await untilAborted(answering, settings.signal))
  } catch (error) {
    if (error instanceof UnreadableAnswer) {
      handleDoubt(run, call, { code: 'PROTOCOL', reason: error.message, cause: error })
    } else {
      handleFailure(run, call, classifyError(error))
    }
  }
}

/** Waits for a call to end or for a table to be ready, whichever is first; an abort ends the wait. */
async function nextEvent({ settings, queue, tally }: FlushRun, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const { clock, concurrency, signal } = settings
  const readyAt = underWay.size < concurrency ? queue.readyAt(clock.now()) : undefined
  if (readyAt === undefined) {
    await Promise.race(underWay)
    return
  }
  const from = clock.now()
  const wake = new AbortController()
  const onAbort = (): void => wake.abort()
  signal.addEventListener('abort', onAbort)
  const sleeping = clock.sleep(Math.max(0, readyAt - from), wake.signal).catch(() => undefined)
  await Promise.race([...underWay, sleeping])
  wake.abort()
  signal.removeEventListener('abort', onAbort)
  if (underWay.size === 0) tally.waitedMs += clock.now() - from
}

/** Ends what no call can carry any more, because the flush was ended. */
function endRest(run: FlushRun): void {
  const { signal } = run.settings
  const failure: OperationFailure = run.stopped ?? {
    code: signal.reason instanceof DeadlineError ? 'DEADLINE_EXCEEDED' : 'ABORTED',
    reason: 'the flush was ended before it was acknowledged; it is pending again',
    cause: signal.reason,
  }
  for (const work of run.queue.drain()) fail(work, 'unprocessed', failure)
}
