import type { WriteAnswer } from '../client/write-answer.js'
import { type BatchEvent, batchEvents } from '../diagnostics/batch-events.js'
import { EMPTY_REQUEST_BYTES, operationBytes } from '../plan/request-bytes.js'
import { countByTable } from './count-by-table.js'
import type { SendSettings } from './send-settings.js'
import type { Work } from './work.js'

/** A call that has been taken in: with an answer, or with an error's name. */
export interface EndedCall {
  readonly settings: SendSettings
  readonly call: BatchEvent['call']
  readonly works: readonly Work[]
  readonly startedAt: number
  readonly answer?: Pick<WriteAnswer, 'consumedCapacity'>
  readonly error?: string | undefined
}

/** Tells whoever listens how a call has ended. */
export function tellBatch({ settings, call, works, startedAt, answer, error }: EndedCall): void {
  batchEvents.tell(() => {
    const written = works.filter(({ outcome }) => outcome === 'written').length
    const leftovers = error === undefined ? works.length - written : 0
    return {
      flush: settings.flush ?? 0,
      call,
      tables: Object.fromEntries(countByTable(works)),
      operations: works.length,
      bytes: works.reduce((sum, { sealed }) => sum + operationBytes(sealed), EMPTY_REQUEST_BYTES),
      attempt: Math.max(...works.map(({ attempts }) => attempts)),
      outcome: error !== undefined ? 'failed' : leftovers > 0 ? 'leftovers' : 'written',
      written,
      leftovers,
      error,
      durationMs: settings.clock.now() - startedAt,
      consumedCapacity: unitsByTable(answer),
    }
  })
}

function unitsByTable(answer: EndedCall['answer']): Readonly<Record<string, number>> {
  const units: Record<string, number> = {}
  for (const { TableName = '', CapacityUnits = 0 } of answer?.consumedCapacity ?? []) {
    units[TableName] = (units[TableName] ?? 0) + CapacityUnits
  }
  return units
}
