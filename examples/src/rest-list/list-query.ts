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
const MAX_CUSTOMER_LENGTH = 100
const ORIGIN = 'http://localhost'

/** Reads the address of a request, whatever it is; a number is the HTTP status of one that isn't that of a list. */
export function readListQuery(address: string): ListQuery | 400 | 404 {
  if (!URL.canParse(address, ORIGIN)) return 404
  const { pathname, searchParams } = new URL(address, ORIGIN)
  const [, encoded = ''] = PATH.exec(pathname) ?? []
  const customer = decode(encoded)
  if (customer === '' || customer.length > MAX_CUSTOMER_LENGTH) return 404
  const parameter = (name: string): string | undefined => searchParams.get(name) ?? undefined
  const [status, after, before] = [parameter('status'), parameter('after'), parameter('before')]
  const limit = Number(parameter('limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) return 400
  if (status !== undefined && status !== 'open' && status !== 'shipped') return 400
  if (after !== undefined && before !== undefined) return 400
  return { customer, status, limit, after, before }
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return ''
  }
}
