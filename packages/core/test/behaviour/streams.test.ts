import { DecodeError, NotAnEntityError, OptionError, Session } from '@sluice/core'
import {
  decode,
  decodeAny,
  decodeStreamRecord,
  decodeStreamRecords,
  type EntityChoice,
  RecordError,
  type StreamRecord,
  type StreamRecordData,
} from '@sluice/core/streams'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Album } from '../fixtures/album.js'
import { caught } from '../fixtures/caught.js'
import { itemsOf } from '../fixtures/items-of.js'
import { Song, Songs } from '../fixtures/song.js'
import { Specimen, specimen } from '../fixtures/specimen.js'
import { storedItem } from '../fixtures/stored-item.js'
import { spoon, streamRecord } from '../fixtures/stream-record.js'

const song = (year?: number, tags?: Set<string>) => Object.assign(new Song('Can', 'Spoon', year), { tags })

const byTracks: EntityChoice<typeof Song | typeof Album> = {
  choose: (item) => (item.tracks === undefined ? Song : Album),
}

test('decode gives an instance of the class, by class and by handle, new each time', (t) => {
  const image = spoon({ year: { N: '1972' }, labels: { SS: ['krautrock'] } })
  t.deepEqual(decode(Song, image), song(1972, new Set(['krautrock'])))
  t.deepEqual(decode(Songs, image), decode(Song, image))
  t.not(decode(Song, image), decode(Song, image))
})

test('binary comes as bytes from the SDK and as base64 in events: at any depth, modelled or not', async (t) => {
  const key = { shelf: { S: 'A' }, box: { S: '1' } }
  const bytes = [new Uint8Array([1, 2, 3]), new Uint8Array([255])] as const
  const texts = ['AQID', '/w=='] as const
  const image = <B>([one, two]: readonly [B, B]) => ({
    ...key,
    bytes: { B: one },
    blobs: { BS: [one, two] },
    anything: { M: { deep: { L: [{ B: two }, { M: { deeper: { BS: [one] } } }] } } },
    verbatim: { L: [{ B: one }] },
    unmodelled: { B: two },
  })
  const expected = specimen({
    bytes: bytes[0],
    blobs: new Set(bytes),
    anything: { deep: [bytes[1], { deeper: new Set([bytes[0]]) }] },
    verbatim: { L: [{ B: bytes[0] }] },
  })
  const client = new FakeDynamoDBClient()
  await client.createTables(Specimen)
  for (const form of [image<Uint8Array | string>(bytes), image<Uint8Array | string>(texts)]) {
    const decoded = decode(Specimen, form)
    for (const name of ['bytes', 'blobs', 'anything', 'verbatim'] as const) t.deepEqual(decoded[name], expected[name])
    const session = new Session({ client, clock: client.clock })
    session.save(decoded)
    await session.flush()
    const [stored] = await itemsOf(client, 'Specimens')
    t.deepEqual(stored, image(bytes))
  }
})

test('what is decoded shares nothing with the image', (t) => {
  const bytes = new Uint8Array([1])
  const image = {
    shelf: { S: 'A' },
    box: { S: '1' },
    bytes: { B: bytes },
    anything: { M: { list: { L: [{ B: bytes }] } } },
  }
  const decoded = decode(Specimen, image)
  bytes[0] = 9
  t.deepEqual(decoded.bytes, new Uint8Array([1]))
  t.deepEqual(decoded.anything, { list: [new Uint8Array([1])] })
})

test('decode translates attributes of type unknown by the translateConfig given', (t) => {
  const image = { shelf: { S: 'A' }, box: { S: '1' }, anything: { N: '1.2345678901234567891' } }
  t.throws(() => decode(Specimen, image), { instanceOf: DecodeError })
  const translateConfig = { unmarshallOptions: { wrapNumbers: true } }
  t.is(String(decode(Specimen, image, { translateConfig }).anything), '1.2345678901234567891')
})

test('decodeAny decodes each item as the class that is chosen by what is stored', (t) => {
  const choose = byTracks.choose
  t.deepEqual(decodeAny(spoon({ year: { N: '1972' } }), choose), song(1972))
  t.deepEqual(decodeAny(spoon({ tracks: { N: '7' } }), choose), new Album('Can', 'Spoon', 7))
  t.throws(() => decodeAny(spoon({ mood: { S: 'odd' } }), () => undefined), {
    instanceOf: RecordError,
    code: 'INVALID_RECORD',
    message: /no class.*artist, title, mood/,
  })
  t.throws(() => decodeAny(spoon(), () => Date as never), { instanceOf: NotAnEntityError })
})

test('an insert has the new entity, a removal the old one, a modification both; the rest is undefined', (t) => {
  const [before, after] = [spoon({ year: { N: '1971' } }), spoon({ year: { N: '1972' } })]
  const insert = decodeStreamRecord(Song, streamRecord('INSERT', { NewImage: after }))
  t.is(insert.kind, 'insert')
  t.deepEqual([insert.oldEntity, insert.newEntity], [undefined, song(1972)])
  const modify = decodeStreamRecord(Song, streamRecord('MODIFY', { OldImage: before, NewImage: after }))
  t.is(modify.kind, 'modify')
  t.deepEqual([modify.oldEntity, modify.newEntity], [song(1971), song(1972)])
  const remove = decodeStreamRecord(Song, streamRecord('REMOVE', { OldImage: before }))
  t.is(remove.kind, 'remove')
  t.deepEqual([remove.oldEntity, remove.newEntity], [song(1971), undefined])
})

test('a change tells key, table, sequence number, event and time', (t) => {
  const change = decodeStreamRecord(Album, streamRecord('INSERT', { NewImage: spoon() }))
  const { key, table, sequenceNumber, eventId, approximateCreation, expired } = change
  t.deepEqual(
    { key, table, sequenceNumber, eventId, approximateCreation, expired },
    {
      key: { band: 'Can', name: 'Spoon' },
      table: 'Music',
      sequenceNumber: '4421584500000000017450439091',
      eventId: 'c4ca4238a0b923820dcc509a6f75849b',
      approximateCreation: new Date('2026-11-01T00:00:00.000Z'),
      expired: false,
    },
  )
})

const changes: readonly (readonly [title: string, kind: string, data: StreamRecordData, changed: unknown])[] = [
  [
    'values that differ',
    'MODIFY',
    { OldImage: spoon({ year: { N: '1' } }), NewImage: spoon({ year: { N: '2' } }) },
    ['year'],
  ],
  ['a value that came', 'MODIFY', { OldImage: spoon(), NewImage: spoon({ labels: { SS: ['a'] } }) }, ['tags']],
  ['a value that went', 'MODIFY', { OldImage: spoon({ labels: { SS: ['a'] } }), NewImage: spoon() }, ['tags']],
  [
    "nothing by DynamoDB's equality",
    'MODIFY',
    {
      OldImage: spoon({ year: { N: '1.0' }, labels: { SS: ['a', 'b'] } }),
      NewImage: spoon({ year: { N: '1' }, labels: { SS: ['b', 'a'] } }),
    },
    [],
  ],
  ['nothing that is modelled', 'MODIFY', { OldImage: spoon(), NewImage: spoon({ mood: { S: 'x' } }) }, []],
  ['all there is of an insert', 'INSERT', { NewImage: spoon({ year: { N: '1' } }) }, ['artist', 'title', 'year']],
  ['all there was of a removal', 'REMOVE', { OldImage: spoon() }, ['artist', 'title']],
  ['what only both images would tell', 'MODIFY', { NewImage: spoon({ year: { N: '2' } }) }, undefined],
  ['what only an image would tell', 'INSERT', {}, undefined],
]
for (const [title, kind, data, expected] of changes) {
  test(`changed names properties by their stored values: ${title}`, (t) => {
    t.deepEqual(decodeStreamRecord(Song, streamRecord(kind, data)).changed, expected)
  })
}

test('records that hold keys alone give keys, and no entity', (t) => {
  for (const kind of ['INSERT', 'MODIFY', 'REMOVE']) {
    const change = decodeStreamRecord(Song, streamRecord(kind, { StreamViewType: 'KEYS_ONLY' }))
    t.deepEqual(change.key, { artist: 'Can', title: 'Spoon' })
    t.deepEqual([change.oldEntity, change.newEntity, change.changed], [undefined, undefined, undefined])
  }
})

test('records of GetRecords, EventBridge pipes and Kinesis tell the same', (t) => {
  const NewImage = spoon({ year: { N: '1972' } })
  const Keys = spoon()
  const time = new Date('2026-11-01T00:00:00.000Z')
  const rows: readonly StreamRecord[] = [
    { eventName: 'INSERT', dynamodb: { ApproximateCreationDateTime: time, Keys, NewImage, SequenceNumber: '1' } },
    {
      eventName: 'INSERT',
      eventSourceARN: 'arn:aws:dynamodb:us-east-1:111122223333:table/Music',
      dynamodb: { ApproximateCreationDateTime: time.getTime() / 1000, Keys, NewImage, SequenceNumber: '1' },
    },
    {
      eventName: 'INSERT',
      tableName: 'Music',
      dynamodb: { ApproximateCreationDateTime: time.getTime(), Keys, NewImage },
    },
    {
      eventName: 'INSERT',
      tableName: 'Music',
      dynamodb: { ApproximateCreationDateTime: time.getTime() * 1000, Keys, NewImage },
    },
  ]
  const decoded = rows.map((record) => decodeStreamRecord(Song, record))
  for (const change of decoded) {
    t.deepEqual(change.newEntity, song(1972))
    t.deepEqual(change.approximateCreation, time)
  }
  t.deepEqual(
    decoded.map(({ table }) => table),
    [undefined, 'Music', 'Music', 'Music'],
  )
})

test('a removal by time to live is told from one by a write, in each form', (t) => {
  const removal = (userIdentity: unknown) =>
    decodeStreamRecord(Song, streamRecord('REMOVE', { OldImage: spoon() }, { userIdentity })).expired
  t.true(removal({ type: 'Service', principalId: 'dynamodb.amazonaws.com' }))
  t.true(removal({ Type: 'Service', PrincipalId: 'dynamodb.amazonaws.com' }))
  t.false(removal({ type: 'Service', principalId: 'other.amazonaws.com' }))
  t.false(removal(null))
})

test('decodeStreamRecords takes an event, the output of GetRecords and an array, in order, one at a time', (t) => {
  const records = ['a', 'b', 'c'].map((title) =>
    streamRecord('INSERT', { Keys: { artist: { S: 'Can' }, title: { S: title } } }),
  )
  for (const given of [records, { Records: records }]) {
    t.deepEqual(
      [...decodeStreamRecords(Song, given)].map(({ key }) => key.title),
      ['a', 'b', 'c'],
    )
  }
  const iterator = decodeStreamRecords(Song, [...records.slice(0, 1), {} as StreamRecord])
  t.is(iterator.next().value?.key.title, 'a')
  t.throws(() => iterator.next(), { instanceOf: RecordError })
  for (const wrong of [undefined, null, {}, 'event']) {
    t.throws(() => decodeStreamRecords(Song, wrong as never), { instanceOf: RecordError, message: /Records/ })
  }
})

test('each image of a record is of the class that is chosen for it', (t) => {
  const origins: unknown[] = []
  const target: typeof byTracks = {
    choose(item, origin) {
      origins.push(origin)
      return byTracks.choose(item, origin)
    },
  }
  const [OldImage, NewImage] = [spoon({ year: { N: '1' } }), spoon({ tracks: { N: '7' } })]
  const change = decodeStreamRecord(target, streamRecord('MODIFY', { OldImage, NewImage }))
  t.true(change.oldEntity instanceof Song)
  t.true(change.newEntity instanceof Album)
  t.deepEqual(change.key, { band: 'Can', name: 'Spoon' } as never)
  t.deepEqual(origins, [{ table: 'Music' }, { table: 'Music' }])
})

test('a record with other images than its view says is refused, one that has them is typed by it', (t) => {
  const both = streamRecord('MODIFY', { OldImage: spoon(), NewImage: spoon({ year: { N: '1' } }) })
  const change = decodeStreamRecord(Song, both, { view: 'NEW_AND_OLD_IMAGES' })
  // compiles without a look for undefined
  t.deepEqual(change.kind === 'modify' && [change.newEntity.year, change.oldEntity.year, change.changed.length], [
    1,
    undefined,
    1,
  ])
  t.throws(() => decodeStreamRecord(Song, both, { view: 'NEW_IMAGE' }), {
    instanceOf: RecordError,
    message: /NEW_IMAGE/,
  })
  for (const [kind, data] of [
    ['INSERT', {}],
    ['MODIFY', { NewImage: spoon() }],
    ['REMOVE', { NewImage: spoon() }],
  ] as const) {
    const record = streamRecord(kind, { StreamViewType: undefined, ...data })
    t.throws(() => decodeStreamRecord(Song, record, { view: 'NEW_AND_OLD_IMAGES' }), { code: 'INVALID_RECORD' })
  }
})

test('each kind of change has the images of its view, and those are enough', (t) => {
  const NewImage = { NewImage: spoon() }
  const OldImage = { OldImage: spoon() }
  const both = { ...NewImage, ...OldImage }
  for (const [view, insert, modify, remove] of [
    ['KEYS_ONLY', {}, {}, {}],
    ['NEW_IMAGE', NewImage, NewImage, {}],
    ['OLD_IMAGE', {}, OldImage, OldImage],
    ['NEW_AND_OLD_IMAGES', NewImage, both, OldImage],
  ] as const) {
    for (const [kind, data] of Object.entries({ INSERT: insert, MODIFY: modify, REMOVE: remove })) {
      const change = decodeStreamRecord(Song, streamRecord(kind, { StreamViewType: view, ...data }), { view })
      t.is(change.newEntity !== undefined, 'NewImage' in data, `${view} ${kind}`)
      t.is(change.oldEntity !== undefined, 'OldImage' in data, `${view} ${kind}`)
    }
  }
})

const unreadable: readonly (readonly [title: string, record: unknown, message: RegExp])[] = [
  ['nothing', undefined, /record of a DynamoDB stream/],
  ['an event in place of its record', { Records: [] }, /in `Records` of an event/],
  ['a record of a queue', { messageId: '1', body: '{}', eventSource: 'aws:sqs' }, /INSERT, MODIFY or REMOVE/],
  ['another kind', { eventName: 'toString', dynamodb: {} }, /INSERT, MODIFY or REMOVE/],
  ['no data', { eventName: 'INSERT' }, /`dynamodb`/],
  ['no keys', { eventName: 'INSERT', dynamodb: { NewImage: spoon() } }, /dynamodb\.Keys/],
]
for (const [title, record, message] of unreadable) {
  test(`what is no stream record is refused: ${title}`, (t) => {
    t.throws(() => decodeStreamRecord(Song, record as never), {
      instanceOf: RecordError,
      code: 'INVALID_RECORD',
      message,
    })
  })
}

const misfits: readonly (readonly [title: string, act: () => unknown, attribute: string, message: RegExp])[] = [
  [
    'another type',
    () => decode(Song, spoon({ year: { S: 'secret' } })),
    'year',
    /Song.*"Can".*"Spoon".*is S, expected N/,
  ],
  [
    'no key',
    () => decode(Song, { artist: { S: 'Can' } }),
    'title',
    /isn't there, expected S of its key: the item may be of another class or table\.$/,
  ],
  [
    'a key of another type',
    () => decode(Song, { ...spoon(), title: { N: '1' } }),
    'title',
    /is N, expected S of its key/,
  ],
  ['no item', () => decode(Song, null as never), '', /: the item is no object of AttributeValues such as/],
  ['no AttributeValue', () => decode(Song, spoon({ year: 1972 as never })), 'year', /no AttributeValue/],
  ['binary that is no base64', () => decode(Song, spoon({ mood: { L: [{ B: 'a' }] } })), 'mood[0]', /no base64/],
  [
    'a record of a table with another key',
    () => decodeStreamRecord(Song, streamRecord('INSERT', { Keys: { id: { S: 'x' } } })),
    'artist',
    /another class or table/,
  ],
  [
    'a record of a table with a smaller key',
    () => decodeStreamRecord(Song, streamRecord('INSERT', { Keys: { artist: { S: 'x' } }, NewImage: spoon() })),
    'artist, title',
    /whose key has { artist }/,
  ],
]
for (const [title, act, attribute, message] of misfits) {
  test(`what doesn't fit the class is a DecodeError without values: ${title}`, async (t) => {
    const error = await caught(t, DecodeError, act)
    t.is(error.attribute, attribute)
    t.is(error.className, 'Song')
    t.regex(error.message, message)
    t.notRegex(error.message, /secret/)
  })
}

test('options are checked', (t) => {
  const record = streamRecord('INSERT', { NewImage: spoon() })
  t.throws(() => decodeStreamRecord(Song, record, { view: 'NEW' as never }), {
    instanceOf: OptionError,
    message: /view/,
  })
  t.throws(() => decodeStreamRecord(Song, record, { veiw: 1 } as never), { instanceOf: OptionError, message: /veiw/ })
  t.throws(() => decode(Song, spoon(), { translateConfig: 1 as never }), { instanceOf: OptionError })
  t.throws(() => decode(Song, spoon(), { view: 1 } as never), { instanceOf: OptionError })
})

test('what is decoded can be saved, and takes along what the class does not model', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  const session = new Session({ client, clock: client.clock })
  const change = decodeStreamRecord(Song, streamRecord('INSERT', { NewImage: spoon({ mood: { S: 'odd' } }) }))
  if (change.newEntity !== undefined) session.save(change.newEntity)
  await session.flush()
  t.deepEqual(await storedItem(client, 'Can', 'Spoon'), spoon({ mood: { S: 'odd' } }) as never)
})
