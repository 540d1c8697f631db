import { equals, type Session } from '@sluice/core'
import type { ListQuery } from './list-query.js'
import { Order } from './order.js'

/** One page of a customer's orders, the newest first, and the addresses of its neighbours. */
export interface OrderList {
  readonly orders: readonly Order[]
  readonly next: string | undefined
  readonly previous: string | undefined
}

/** Where few orders have the status that is asked for, a page is cut short here rather than read all of them at once. */
const BUDGET = { maxPages: 5 }

/** Reads one page. The customer comes from the path: a cursor of another customer's list is refused. */
export async function listOrders(session: Session, query: ListQuery): Promise<OrderList> {
  const { customer, status, limit, after, before } = query
  const all = session.query(Order).where({ customer }).reverse().budget(BUDGET)
  const asked = status === undefined ? all : all.filter(($) => equals($.status, status))
  const { items, next, previous } = await asked.page({ after, before, limit })
  const link = (cursor: 'after' | 'before', value: string | undefined): string | undefined =>
    value && addressOf(query, { [cursor]: value })
  return { orders: items, next: link('after', next), previous: link('before', previous) }
}

/** A cursor is bound to its query: the address keeps both together. */
function addressOf({ customer, status, limit }: ListQuery, cursor: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams({ ...(status && { status }), limit: String(limit), ...cursor })
  return `/customers/${encodeURIComponent(customer)}/orders?${parameters}`
}
