import { classifyError } from '../client/classify-error.js'
import { UnreadableAnswer } from '../client/unreadable-answer.js'
import type { WriteAnswer } from '../client/write-answer.js'
import type { CallWriters } from '../client/write-calls.js'
import type { SealedOperation } from '../seal/sealed-operation.js'
import type { Call } from './call.js'
import type { FlushRun } from './flush-run.js'
import { handleAnswer } from './handle-answer.js'
import { handleDoubt, handleFailure } from './handle-failure.js'
import { noteSent } from './note-pace.js'
import { tellCall } from './tell-call.js'
import type { Work } from './work.js'

/** Sends one call and takes in its answer. Rejects only with what a clock of the application's own throws. */
export async function carry(run: FlushRun, call: Call, writers: CallWriters): Promise<void> {
  const { works } = call
  const { settings, tally } = run
  tally.calls++
  if (works.some(wasCarried)) tally.retriedCalls++
  for (const work of works) work.attempts++
  noteSent(run, call)
  const startedAt = settings.clock.now()
  let answer: WriteAnswer
  try {
    answer = await run.cancellation.guard(write(call, writers))
  } catch (error) {
    tellCall(run, call, { startedAt, error: takeInError(run, call, error) })
    return
  }
  handleAnswer(run, call, answer)
  tellCall(run, call, { startedAt, answer })
}

/** Takes in that a call failed; returns the name of the error. */
function takeInError(run: FlushRun, call: Call, error: unknown): string {
  if (error instanceof UnreadableAnswer) {
    handleDoubt(run, call, { code: 'PROTOCOL', reason: error.message, cause: error })
    return 'PROTOCOL'
  }
  const failure = classifyError(error)
  handleFailure(run, call, failure)
  return failure.name
}

async function write({ kind, works }: Call, writers: CallWriters): Promise<WriteAnswer> {
  const [work] = works
  if (kind === 'single' && work !== undefined && work.sealed.kind !== 'check') {
    // asking is free, and any attempt, also one that a client hides, may turn out to fail on its own earlier success
    return writers.single({ operation: work.sealed, returnStored: work.sealed.condition !== undefined })
  }
  return writers.batch(works.map(sealedOf))
}

// functions of the module, not of each call: what is compiled of those is thrown away with them
function wasCarried({ attempts }: Work): boolean {
  return attempts > 0
}

function sealedOf({ sealed }: Work): SealedOperation {
  return sealed
}
