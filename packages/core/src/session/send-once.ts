import type { SealedOperation } from '../seal/sealed-operation.js'
import { sealTransaction } from '../send/transaction/sealed-transaction.js'
import type { Work } from '../send/work.js'
import { type SendContext, type SendCount, sendOne } from './resend-kept.js'

/** Sends operations that are meant exactly once, each as a transaction with a token of its own, some side by side. */
export async function sendOnce(
  context: SendContext,
  operations: readonly SealedOperation[],
  count: SendCount,
): Promise<readonly Work[]> {
  const works: Work[][] = operations.map(() => [])
  let next = 0
  const sendNext = async (): Promise<void> => {
    for (let index = next++; index < operations.length; index = next++) {
      const transaction = sealTransaction(operations.slice(index, index + 1), context.settings)
      works[index] = [...(await sendOne(context, transaction, count))]
    }
  }
  await Promise.all(Array.from({ length: Math.min(context.settings.concurrency, operations.length) }, sendNext))
  return works.flat()
}
