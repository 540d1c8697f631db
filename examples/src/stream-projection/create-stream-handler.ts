import { type FlushReport, Session, type SessionOptions, SluiceError } from '@sluice/core'
import { decodeStreamRecord, type StreamRecord } from '@sluice/core/streams'
import { Product } from './product.js'
import { type ProductChange, projectChange } from './project-change.js'

/** A Lambda's event from a table's stream, as far as it is read here. */
export interface StreamEvent {
  readonly Records: readonly StreamRecord[]
}

/** What tells Lambda from which record on to deliver again, by its sequence number (`ReportBatchItemFailures`). */
export interface StreamAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[]
}

/**
 * A Lambda function for the stream of products, which keeps the catalogue. An invocation is one session and one flush, in
 * which the last change of an entry wins. From the first record on that can't be read or isn't written, Lambda delivers
 * the batch again.
 */
export function createStreamHandler(options: SessionOptions): (event: StreamEvent) => Promise<StreamAnswer> {
  return async ({ Records }) => {
    const session = new Session({ onConflict: 'last-wins', ...options })
    const recordOf = new Map<object | undefined, number>()
    const end = readUntilInvalid(Records, (change, index) => {
      for (const entry of projectChange(session, change)) recordOf.set(entry, index)
    })
    const report = await session.flush({ throwOnFailure: false })
    const failed = Math.min(end, ...unwritten(report).map((entry) => recordOf.get(entry) ?? 0))
    const itemIdentifier = Records[failed]?.dynamodb?.SequenceNumber
    return { batchItemFailures: itemIdentifier === undefined ? [] : [{ itemIdentifier }] }
  }
}

/** Hands on the changes up to the first record that can't be read; returns the index of that. */
function readUntilInvalid(
  records: readonly StreamRecord[],
  take: (change: ProductChange, index: number) => void,
): number {
  for (const [index, record] of records.entries()) {
    try {
      take(decodeStreamRecord(Product, record, { view: 'NEW_AND_OLD_IMAGES' }), index)
    } catch (error) {
      if (!(error instanceof SluiceError)) throw error
      console.error(error.message)
      return index
    }
  }
  return records.length
}

/** The entries that must be tried again; where the condition failed, a newer change has been there already. */
function unwritten({ failures }: FlushReport): readonly (object | undefined)[] {
  return failures.filter(({ outcome }) => outcome !== 'condition-failed').map(({ entity }) => entity)
}
