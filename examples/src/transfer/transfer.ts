import { FlushError, type Session } from '@sluice/core'
import { Account } from './account.js'
import { Order } from './order.js'

const MAX_TRIES = 10

/** `done` now, `done before` under the same order, or refused. */
export type TransferEnd = 'done' | 'done before' | 'no such account' | 'not enough'

/**
 * Moves money between two accounts: both are written, or none. Whoever changes one of them at the same time makes the
 * other's version wrong; then everything is read and decided again, in a session of its own.
 */
export async function transfer(openSession: () => Session, order: Order): Promise<TransferEnd> {
  for (let tries = 1; ; tries++) {
    const session = openSession()
    const refusal = await prepare(session, order)
    if (refusal !== undefined) return refusal
    try {
      await session.flush({ mode: 'transact' })
      return 'done'
    } catch (error) {
      if (!(error instanceof FlushError) || !isWorthARetry(error) || tries === MAX_TRIES) throw error
      // the order tells whether this one was done: by an earlier call, or by an attempt whose answer was lost
      if (await openSession().get(Order, { id: order.id }, { consistent: true })) return 'done before'
    }
  }
}

/** Saves in the session what the order asks for, unless it can't be. */
async function prepare(session: Session, order: Order): Promise<TransferEnd | undefined> {
  const from = await session.get(Account, { id: order.from }, { consistent: true })
  const to = await session.get(Account, { id: order.to }, { consistent: true })
  if (from === undefined || to === undefined || from === to) return 'no such account'
  if (from.cents < order.cents) return 'not enough'
  from.cents -= order.cents
  to.cents += order.cents
  session.saveAll([from, to])
  session.create(order)
  return undefined
}

function isWorthARetry({ failures }: FlushError): boolean {
  return failures.some(({ outcome }) => outcome === 'condition-failed' || outcome === 'unknown')
}
