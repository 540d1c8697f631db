import { Session } from '@sluice/core'
import { FakeDynamoDBClient, VirtualClock } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { createListServer } from '#src/rest-list/create-list-server.js'
import { Order } from '#src/rest-list/order.js'
import { listen } from '../support/listen.js'

const DAY = 24 * 3_600_000

interface List {
  readonly orders: readonly { readonly id: string; readonly status: string }[]
  readonly next?: string
  readonly previous?: string
}

/** A server on a fake with 23 orders of Ann, every fourth of them open, and one of Bob. */
async function serve(t: ExecutionContext) {
  const clock = new VirtualClock()
  const client = new FakeDynamoDBClient({ clock })
  await client.createTables(Order)
  const session = new Session({ client })
  const save = (customer: string, id: number): void =>
    session.save(
      Object.assign(new Order(), {
        customer,
        id: String(id).padStart(3, '0'),
        status: id % 4 ? 'shipped' : 'open',
        cents: 1,
      }),
    )
  for (let id = 1; id <= 23; id++) save('ann', id)
  save('bob', 1)
  await session.flush()
  client.clearCalls()
  const cursorSecret = 'a secret for tests alone'
  const address = await listen(
    t,
    createListServer({ client, clock, cursorSecret, encryptCursors: true, cursorMaxAge: DAY }),
  )
  const get = async (path: string, status = 200): Promise<List & { readonly code?: string }> => {
    const response = await fetch(`${address}${path}`)
    t.is(response.status, status, path)
    return (await response.json()) as List
  }
  return { client, clock, get }
}

const ids = ({ orders }: List): number[] => orders.map(({ id }) => Number(id))

test('the pages, followed by their links, are all orders, the newest first; and back again', async (t) => {
  const { get } = await serve(t)
  const pages: List[] = []
  for (let path: string | undefined = '/customers/ann/orders?limit=5'; path !== undefined; path = pages.at(-1)?.next) {
    pages.push(await get(path))
  }
  t.deepEqual(
    pages.flatMap(ids),
    Array.from({ length: 23 }, (_, i) => 23 - i),
  )
  t.deepEqual(
    pages.map(({ orders }) => orders.length),
    [5, 5, 5, 5, 3],
  )
  t.is(pages[0]?.previous, undefined)
  const back: List[] = []
  for (let path = pages.at(-1)?.previous; path !== undefined; path = back.at(-1)?.previous) back.push(await get(path))
  t.deepEqual(back.map(ids).toReversed(), pages.slice(0, -1).map(ids))
})

test('a filter is part of the links', async (t) => {
  const { get } = await serve(t)
  const first = await get('/customers/ann/orders?status=open&limit=3')
  t.deepEqual(ids(first), [20, 16, 12])
  t.deepEqual(ids(await get(first.next!)), [8, 4])
})

test('an order that is placed meanwhile moves nothing on the pages behind', async (t) => {
  const { client, get } = await serve(t)
  const first = await get('/customers/ann/orders?limit=3')
  const session = new Session({ client })
  session.save(Object.assign(new Order(), { customer: 'ann', id: '024', status: 'open', cents: 1 }))
  await session.flush()
  t.deepEqual(ids(await get(first.next!)), [20, 19, 18])
})

test('a link tells nobody where it leads, and nobody can change it', async (t) => {
  const { client, clock, get } = await serve(t)
  const { next = '' } = await get('/customers/ann/orders?limit=3')
  const cursor = new URL(next, 'http://localhost').searchParams.get('after') ?? ''
  t.false(Buffer.from(cursor, 'base64url').includes('021'))
  client.clearCalls()
  t.is((await get(next.replace('ann', 'bob'), 400)).code, 'CURSOR_FOREIGN')
  t.is((await get(`${next}&status=open`, 400)).code, 'CURSOR_FOREIGN')
  const changed = cursor.slice(0, 9) + (cursor[9] === 'A' ? 'B' : 'A') + cursor.slice(10)
  t.is((await get(next.replace(cursor, changed), 400)).code, 'CURSOR_INVALID')
  await clock.advance(DAY + 1)
  t.is((await get(next, 410)).code, 'CURSOR_EXPIRED')
  t.is(client.calls.length, 0)
})

test("what can't be asked is refused before anything is sent, and what DynamoDB can't answer is a 503", async (t) => {
  const { client, get } = await serve(t)
  for (const query of ['limit=0', 'limit=101', 'limit=x', 'status=lost', 'after=a&before=b', 'after=']) {
    await get(`/customers/ann/orders?${query}`, 400)
  }
  await get('/customers/ann', 404)
  await get('/customers/%zz/orders', 404)
  await get(`/customers/${'x'.repeat(2049)}/orders`, 404)
  await get('//', 404)
  t.is(client.calls.length, 0)
  client.faults.fail({ name: 'AccessDeniedException' })
  t.is((await get('/customers/ann/orders', 503)).code, 'READ_FAILED')
})
