import assert from 'node:assert/strict'
import { isSame } from './content.js'
import type { Judged } from './outcome-rules.js'
import type { LoggedCall, ServerLog } from './server-log.js'

/** Holds an outcome against what the server did, whatever it said: `since` is the state of the tables before the first call. */
export function checkTruth(judged: Judged, log: ServerLog, since: number): void {
  const { sealed, outcome, own, content, confirmed } = judged
  const { intent } = sealed
  const said = `${intent.what} of ${intent.id} is said to be ${outcome}`
  const applied = own.filter((call) => isApplied(call, intent.id))
  if (outcome === 'written') {
    const { content: sent } = confirmed ?? { content }
    const wasStored = intent.what === 'check' || log.wasStored(intent.id, (stored) => isSame(stored, sent), since)
    assert.ok(wasStored, `${said}, but ${JSON.stringify(sent)} was never stored`)
  } else if (outcome !== 'unknown') assert.equal(applied.length, 0, `${said}, but it is applied`)
}

function isApplied({ isDone, isFirstDone, operation, leftovers }: LoggedCall, id: string): boolean {
  return operation === 'TransactWriteItems' ? isFirstDone : isDone && !leftovers.has(id)
}
