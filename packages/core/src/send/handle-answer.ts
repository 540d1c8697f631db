import type { WriteRequest } from '@aws-sdk/client-dynamodb'
import type { WriteAnswer } from '../client/write-answer.js'
import { identityId } from '../identity/identity.js'
import { bareTableName } from '../identity/table.js'
import type { Call } from './call.js'
import { addCollectionMetrics } from './collection-metrics.js'
import { addCapacity } from './consumed-capacity.js'
import { countHiddenAttempts } from './count-hidden-attempts.js'
import type { FlushRun } from './flush-run.js'
import { handleDoubt } from './handle-failure.js'
import { noteAnswered } from './note-pace.js'
import { backOff, giveUpOnTable, retryLater } from './retry-later.js'
import { type OperationFailure, succeed, tableOf, type Work } from './work.js'

const LEFTOVER: OperationFailure = Object.freeze({
  code: 'ATTEMPTS_EXHAUSTED',
  reason: 'DynamoDB handed it back as unprocessed',
})

/** Takes in the answer to a call: what it acknowledges is written, what it hands back is queued again. */
export function handleAnswer(run: FlushRun, call: Call, answer: WriteAnswer): void {
  const { works } = call
  const leftovers = readLeftovers(works, answer)
  if (leftovers === undefined) {
    handleDoubt(run, call, {
      code: 'PROTOCOL',
      reason: 'the answer named an operation that was not sent, or could not be read',
    })
    return
  }
  const { tally } = run
  countHiddenAttempts(tally, works, answer.attempts)
  tally.leftovers += leftovers.size
  addCapacity(tally.consumedCapacity, answer.consumedCapacity)
  addCollectionMetrics(tally.itemCollectionMetrics, Object.entries(answer.itemCollectionMetrics))
  for (const work of works) {
    if (leftovers.has(work)) continue
    work.returned = answer.returned
    succeed(work)
    tally.written++
  }
  noteProgress(run, call, leftovers)
  if (leftovers.size === 0) return
  for (const work of leftovers) {
    retryLater(run, work, LEFTOVER)
  }
  for (const table of new Set([...leftovers].map(tableOf))) giveUpOnTable(run, run.queue.pace(table), LEFTOVER)
}

function noteProgress(run: FlushRun, call: Call, leftovers: ReadonlySet<Work>): void {
  const now = run.settings.clock.now()
  for (const [name, works] of call.byTable) {
    if (leftovers.size > 0 && works.every((work) => leftovers.has(work))) continue
    run.queue.pace(name).noteTaken(now)
  }
  for (const name of noteAnswered(run, call, leftovers)) backOff(run, name, call)
}

function readLeftovers(batch: readonly Work[], { unprocessed }: WriteAnswer): ReadonlySet<Work> | undefined {
  try {
    return findLeftovers(batch, unprocessed)
  } catch {
    // a key that is none, for example
    return undefined
  }
}

/** The operations of the batch that the answer hands back, found by identity; `undefined` if it names another one. */
function findLeftovers(batch: readonly Work[], unprocessed: WriteAnswer['unprocessed']): ReadonlySet<Work> | undefined {
  const leftovers = new Set<Work>()
  for (const [name, requests] of Object.entries(unprocessed)) {
    const candidates = worksOfTable(batch, name)
    if (candidates === undefined || !Array.isArray(requests)) return undefined
    const byId = new Map(candidates.map((work) => [work.sealed.operation.identity.id, work]))
    for (const request of requests) {
      const work = findWork(byId, request)
      if (work === undefined) return undefined
      leftovers.add(work)
    }
  }
  return leftovers
}

/** Answers can name a table by its name or its ARN, whichever form was sent. */
function worksOfTable(batch: readonly Work[], name: string): readonly Work[] | undefined {
  const exact = batch.filter((work) => tableOf(work) === name)
  if (exact.length > 0) return exact
  const alike = batch.filter((work) => bareTableName(tableOf(work)) === bareTableName(name))
  return new Set(alike.map(tableOf)).size === 1 ? alike : undefined
}

function findWork(byId: ReadonlyMap<string, Work>, request: WriteRequest | null): Work | undefined {
  const item = request?.PutRequest?.Item ?? request?.DeleteRequest?.Key
  const first = byId.values().next().value
  if (item === undefined || first === undefined) return undefined
  const work = byId.get(identityId(first.sealed.operation.identity.table, item))
  const kind = request?.PutRequest === undefined ? 'delete' : 'put'
  return work?.sealed.kind === kind ? work : undefined
}
