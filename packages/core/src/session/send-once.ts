import type { SealedOperation } from '../seal/sealed-operation.js'
import { sideBySide } from '../send/side-by-side.js'
import { sealTransaction } from '../send/transaction/sealed-transaction.js'
import type { Work } from '../send/work.js'
import { type SendContext, type SendCount, sendOne } from './resend-kept.js'

/** Sends operations that are meant exactly once, each as a transaction with a token of its own, some side by side. */
export async function sendOnce(
  context: SendContext,
  operations: readonly SealedOperation[],
  count: SendCount,
): Promise<readonly Work[]> {
  const works: Work[] = []
  await sideBySide(operations, context.settings.concurrency, async (operation) => {
    works.push(...(await sendOne(context, sealTransaction([operation], context.settings), count)))
  })
  return works
}
