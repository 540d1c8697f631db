import type { Order } from './order.js'

/** What a request asks for. */
export interface ListQuery {
  readonly customer: string
  readonly status: Order['status'] | undefined
  readonly limit: number
  readonly after: string | undefined
  readonly before: string | undefined
}

const PATH = /^\/customers\/([^/]+)\/orders$/
const MAX_LIMIT = 100

/** Reads the address of a request; a number is the HTTP status of an address that isn't one of a list. */
export function readListQuery({ pathname, searchParams }: URL): ListQuery | 400 | 404 {
  const [, customer] = PATH.exec(pathname) ?? []
  if (customer === undefined) return 404
  const parameter = (name: string): string | undefined => searchParams.get(name) ?? undefined
  const [status, after, before] = [parameter('status'), parameter('after'), parameter('before')]
  const limit = Number(parameter('limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) return 400
  if (status !== undefined && status !== 'open' && status !== 'shipped') return 400
  if (after !== undefined && before !== undefined) return 400
  return { customer: decodeURIComponent(customer), status, limit, after, before }
}
