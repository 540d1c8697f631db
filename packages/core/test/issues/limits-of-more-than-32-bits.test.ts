import test from 'ava'
import { Songs, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

// found by reading: `Limit` is a whole number of 32 bits, and a request with more of them is refused as unreadable

test('a limit of more items than a call can examine is not sent', async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(2))
  await session.flush()
  client.clearCalls()
  const query = session.query(Songs).where({ artist: 'Nina Simone' })
  t.is((await query.all({ max: Number.MAX_SAFE_INTEGER })).length, 2)
  t.is((await query.limit(2 ** 31).page()).items.length, 2)
  t.is(await query.limit(2 ** 31).count(), 2)
  t.is(
    (
      await session
        .scan(Songs)
        .pageSize(2 ** 31)
        .all({ max: 2 ** 31 })
    ).length,
    2,
  )
  t.deepEqual(
    client.calls.map(({ input }) => input['Limit']),
    [undefined, undefined, undefined, undefined],
  )
  t.is(query.limit(2 ** 31).explain().input.Limit, undefined)
})
