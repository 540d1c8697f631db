import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { FlushError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'
import { storedItem } from '../fixtures/stored-item.js'

const key = (title: string) => ({ artist: { S: 'Björk' }, title: { S: title } })

test('after a flush that succeeds, each touched identity holds what the same put and delete calls, made one by one, would have left', async (t) => {
  const { client, session } = await startSession()
  const other = (await startSession()).client
  for (const each of [client, other]) {
    await putRaw(each, { ...key('Jóga'), year: { N: '1990' }, label: { S: 'One Little Indian' } })
    await putRaw(each, { ...key('Hunter'), year: { N: '1997' } })
    await putRaw(each, { ...key('Bachelorette'), year: { N: '1997' } })
  }
  const [joga, hunter, unravel] = ['Jóga', 'Hunter', 'Unravel'].map((title) => new Song('Björk', title, 1998))
  session.saveAll([joga!, unravel!])
  session.removeAll([hunter!, new Song('Björk', 'Never written')])
  session.remove(Song, { artist: 'Björk', title: 'Pluto' })
  await session.flush()

  const TableName = 'Music'
  await other.send(new PutItemCommand({ TableName, Item: { ...key('Jóga'), year: { N: '1998' } } }))
  await other.send(new PutItemCommand({ TableName, Item: { ...key('Unravel'), year: { N: '1998' } } }))
  for (const title of ['Hunter', 'Never written', 'Pluto']) {
    await other.send(new DeleteItemCommand({ TableName, Key: key(title) }))
  }
  for (const title of ['Jóga', 'Hunter', 'Unravel', 'Never written', 'Pluto', 'Bachelorette']) {
    t.deepEqual(await storedItem(client, 'Björk', title), await storedItem(other, 'Björk', title), title)
  }
})

test('after a flush that does not succeed, the session still holds exactly the rest', async (t) => {
  const { client, session } = await startSession()
  const stuck = client.faults.unprocessed({ when: ({ key: { title } }) => Number(title?.S?.slice(-1)) % 3 === 0 })
  const all = songs(100)
  session.saveAll(all)
  await caught(t, FlushError, () => session.flush({ retry: { maxAttempts: 3 } }))
  const rest = all.filter(({ title }) => Number(title.slice(-1)) % 3 === 0)
  t.is(rest.length, 40)
  t.deepEqual(
    session.pending.map(({ entity }) => entity),
    rest,
  )
  stuck.stop()
  const report = await session.flush()
  t.is(report.counts.written, rest.length)
  t.deepEqual(session.pending, [])
})

test('nothing is ever dropped silently: what is not written is in the report and pending again, whatever went wrong', async (t) => {
  for (let seed = 1; seed <= 10; seed++) {
    const { client, session } = await startSession({}, { seed })
    client.faults.unprocessed({ rate: 0.3 })
    client.faults.throttle({ rate: 0.2 })
    client.faults.serverError({ rate: 0.2 })
    client.faults.lostAnswer({ rate: 0.2 })
    const all = songs(120)
    session.saveAll(all)
    const report = await session.flush({ retry: { maxAttempts: 3 }, throwOnFailure: false })
    t.deepEqual(
      report.operations.map(({ entity }) => entity),
      all,
    )
    t.deepEqual(
      session.pending.map(({ entity }) => entity),
      report.failures.map(({ entity }) => entity),
    )
    client.faults.clear()
    for (const { entity } of report.operations.filter(({ outcome }) => outcome === 'written')) {
      const { artist, title } = entity as Song
      t.truthy(await storedItem(client, artist, title))
    }
    t.true(report.failures.length > 0)
  }
})
