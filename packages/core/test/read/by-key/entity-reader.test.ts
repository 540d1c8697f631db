import { DecodeError, NotAnEntityError, schemaOf } from '@sluice/core'
import test from 'ava'
import type { Item } from '#src/codec/item.js'
import { ItemRequest } from '#src/read/by-key/item-request.js'
import { Album } from '../../fixtures/album.js'
import { sealedDelete, sealedPut } from '../../fixtures/sealed.js'
import { Song } from '../../fixtures/song.js'
import { startReader } from '../../fixtures/start-reader.js'

const schema = schemaOf(Song)
const PLAIN = { managed: true } as const
const item = (title: string, year: number) => ({ artist: { S: 'x' }, title: { S: title }, year: { N: String(year) } })

type Reader = ReturnType<typeof startReader>['reader']

function admitTo(
  reader: Reader,
  ticket: ReturnType<Reader['openTicket']>,
  item: Item,
  options: { readonly managed: boolean; readonly consistent?: boolean },
) {
  return reader.admit(reader.openAdmission(ticket, schema, options), { item })
}

/** A read of songs that is under way. */
function start() {
  const started = startReader()
  const ticket = started.reader.openTicket()
  const admit = (title: string, year: number, options: { managed: boolean; consistent?: boolean } = PLAIN) =>
    admitTo(started.reader, ticket, item(title, year), options) as Song | undefined
  return { ...started, ticket, admit }
}

test('an unknown item gives a fresh instance, which is managed; the next read gives the same', (t) => {
  const { admit, managed, reader } = start()
  const song = admit('a', 1990)
  t.is(song?.year, 1990)
  t.true(song instanceof Song)
  t.is(admitTo(reader, reader.openTicket(), item('a', 2020), PLAIN), song)
  t.is(song?.year, 1990)
  t.true(managed.detach(song!))
})

test('without the identity map each item gives an instance of its own that is managed nowhere', (t) => {
  const { admit, managed, save } = start()
  save(sealedDelete('a'))
  const song = admit('a', 1990, { managed: false })
  t.is(song?.year, 1990)
  t.not(admit('a', 1990, { managed: false }), song)
  t.false(managed.detach(song!))
})

test('what is pending as removed is left out, what is pending as saved is itself', (t) => {
  const { admit, save } = start()
  const put = sealedPut('b')
  save(sealedDelete('a'))
  save(put)
  t.is(admit('a', 1990), undefined)
  t.is(admit('b', 1990), put.operation.entity as Song)
  t.is(admit('b', 1990)?.year, undefined)
})

test('a managed instance is given as it is, its unsaved changes too', (t) => {
  const { admit } = start()
  const song = admit('a', 1990)!
  song.year = 2024
  t.is(admit('a', 2000), song)
  t.is(admit('a', 2000, { managed: true, consistent: true }), song)
  t.is(song.year, 2024)
})

test('a managed instance without changes takes over what a consistent read brings, and no plain one', (t) => {
  const { admit } = start()
  const song = admit('a', 1990)!
  admit('a', 2000)
  t.is(song.year, 1990)
  t.is(admit('a', 2000, { managed: true, consistent: true }), song)
  t.is(song.year, 2000)
})

test('an answer that is older than a flushed removal revives nothing', (t) => {
  const { admit, flush } = start()
  flush(sealedDelete('a'))
  t.is(admit('a', 1990), undefined)
})

test('an answer that is older than a flushed save gives the saved entity as it is', (t) => {
  const { admit, flush } = start()
  const put = sealedPut('a', { year: { N: '2024' } })
  flush(put)
  const consistent = { managed: true, consistent: true }
  t.is(admit('a', 1990, consistent), put.operation.entity as Song)
  t.is((put.operation.entity as Song).year, undefined)
})

test('an answer that is older than a flushed save of an entity that was let go gives what was saved', (t) => {
  const { admit, flush, managed } = start()
  const put = sealedPut('a', { year: { N: '2024' } })
  flush(put)
  managed.clear()
  const song = admit('a', 1990)
  t.not(song, put.operation.entity as Song)
  t.is(song?.year, 2024)
})

test('removed, then saved, or saved, then removed while the read is under way: the last flush counts', (t) => {
  const { admit, flush, managed } = start()
  flush(sealedDelete('a'))
  flush(sealedPut('a', { year: { N: '2024' } }))
  flush(sealedPut('b'))
  flush(sealedDelete('b'))
  managed.clear()
  t.is(admit('a', 1990)?.year, 2024)
  t.is(admit('b', 1990), undefined)
})

test('what was saved or removed and discarded before it was flushed is as the answer says', (t) => {
  const { admit, save, flush, pending } = start()
  for (const sealed of [sealedPut('a'), sealedDelete('b')]) {
    save(sealed)
    pending.discard(sealed.operation.identity.id)
  }
  t.is(admit('a', 1990)?.year, 1990)
  t.is(admit('b', 1990)?.year, 1990)
  // what a flush told before stays what is known
  flush(sealedDelete('c'))
  save(sealedPut('c'))
  pending.discard(sealedPut('c').operation.identity.id)
  t.is(admit('c', 1990), undefined)
})

test('a read that began after a flush believes its answer', (t) => {
  const { flush, reader } = start()
  flush(sealedDelete('a'))
  const ticket = reader.openTicket()
  const song = admitTo(reader, ticket, item('a', 1990), PLAIN) as Song
  t.is(song.year, 1990)
})

test('of two consistent reads under way the second to arrive does not undo what the first brought', (t) => {
  const { admit, reader } = start()
  const consistent = { managed: true, consistent: true }
  const song = admit('a', 1990)!
  const other = reader.openTicket()
  admit('a', 2000, consistent)
  admitTo(reader, other, item('a', 1995), consistent)
  t.is(song.year, 2000)
})

test('a closed ticket takes note of nothing', (t) => {
  const { reader, ticket, flush } = start()
  reader.closeTicket(ticket)
  flush(sealedDelete('a'))
  t.is(ticket.outdated.size, 0)
})

test('an instance of another class that shares the table is not handed out as one that was asked for', (t) => {
  const { admit, save, reader, ticket } = start()
  const song = admit('a', 1990)
  const put = sealedPut('b')
  save({ ...put, operation: { ...put.operation, entity: new Album() } as never })
  t.throws(() => admit('b', 1990), { instanceOf: NotAnEntityError, message: /managed as Album, not as Song/ })
  t.throws(() => reader.admit(reader.openAdmission(ticket, schemaOf(Album), PLAIN), { item: item('a', 1990) }), {
    instanceOf: NotAnEntityError,
  })
  t.is(admit('a', 1990), song)
})

test('an item without its key, or with a key of another type, is no entity', (t) => {
  const { reader, ticket } = start()
  for (const bad of [{ artist: { S: 'x' } }, { artist: { S: 'x' }, title: { N: '1' } }]) {
    const error = t.throws(() => admitTo(reader, ticket, bad as never, PLAIN), { instanceOf: DecodeError })
    t.is(error.attribute, 'title')
  }
})

test('a read that nobody waits for any more has ended: nothing is kept of it', async (t) => {
  const { identity } = sealedPut('a').operation
  const request = new ItemRequest({ identity, paths: undefined })
  let hasEnded = false
  request.onEnd(() => {
    hasEnded = true
  })
  const [first, second] = [new AbortController(), new AbortController()]
  const waiting = [request.join(first.signal), request.join(second.signal)] as const
  first.abort(new Error('enough'))
  await t.throwsAsync(waiting[0], { message: 'enough' })
  t.false(hasEnded)
  second.abort(new Error('enough'))
  await t.throwsAsync(waiting[1], { message: 'enough' })
  t.true(hasEnded && request.isAbandoned)
})
