import type { FakeDynamoDBClient } from '@sluice/testing'
import type { ExecutionContext } from 'ava'

const PAGE = 'https://example.org/a?b=c'

/** What both services must do, over real HTTP. */
export async function checkBookmarkService(
  t: ExecutionContext,
  client: FakeDynamoDBClient,
  address: string,
): Promise<void> {
  const put = (user: string, entries: unknown): Promise<Response> =>
    fetch(`${address}/users/${user}/bookmarks`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(entries),
    })
  const get = (user: string): Promise<Response> =>
    fetch(`${address}/users/${user}/bookmarks/${encodeURIComponent(PAGE)}`)

  // requests at the same time for one item: in one session they would be a conflict
  client.clearCalls()
  const users = ['ann', 'ann', 'bob']
  const answers = await Promise.all(users.map((user) => put(user, [{ url: PAGE, title: `of ${user}` }])))
  t.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  )
  t.is(client.callCount, 3)

  const found = await get('bob')
  t.is(found.status, 200)
  t.like(await found.json(), { url: PAGE, title: 'of bob' })
  t.is((await get('carol')).status, 404)

  // what throws sends nothing
  client.clearCalls()
  const twice = await put('ann', [
    { url: PAGE, title: 'one' },
    { url: PAGE, title: 'two' },
  ])
  t.is(twice.status, 400)
  t.like(await twice.json(), { code: 'CONFLICT' })
  t.is(client.callCount, 0)

  // what isn't written isn't answered as if it were
  client.faults.fail({ name: 'AccessDeniedException', operations: ['BatchWriteItem'] })
  const refused = await put('ann', [{ url: PAGE, title: 'one' }])
  t.is(refused.status, 503)
  t.like(await refused.json(), { code: 'FLUSH_FAILED' })
}
