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

/** Sends one call and takes in its answer. Never rejects. */
export async function carry(run: FlushRun, call: Call, writers: CallWriters): Promise<void> {
  const { works } = call
  const { settings, tally } = run
  tally.calls++
  if (works.some(wasCarried)) tally.retriedCalls++
  for (const work of works) work.attempts++
  noteSent(run, call)
  const startedAt = settings.clock.now()
  try {
    const answer = await run.cancellation.guard(write(call, writers))
    handleAnswer(run, call, answer)
    tellCall(run, call, { startedAt, answer })
  } catch (error) {
    if (error instanceof UnreadableAnswer) {
      handleDoubt(run, call, { code: 'PROTOCOL', reason: error.message, cause: error })
      tellCall(run, call, { startedAt, error: 'PROTOCOL' })
    } else {
      const failure = classifyError(error)
      handleFailure(run, call, failure)
      tellCall(run, call, { startedAt, error: failure.name })
    }
  }
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
