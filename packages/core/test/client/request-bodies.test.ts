import {
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import test from 'ava'
import fc from 'fast-check'
import { singleInput, transactInput } from '#src/client/action-input.js'
import { batchBody } from '#src/client/batch-body.js'
import type { CommandClass } from '#src/client/channel.js'
import { openHandler } from '#src/client/open-handler.js'
import { singleBody, singlePlaceholder } from '#src/client/single-body.js'
import { tablesIn } from '#src/client/tables-in.js'
import { transactBody, transactPlaceholder } from '#src/client/transact-body.js'
import type { WriteAction } from '#src/client/write-action.js'
import type { WriteMetricsOptions } from '#src/client/write-metrics-options.js'
import { codecOf } from '#src/codec/entity-codec.js'
import { Image, imageOf } from '#src/codec/image.js'
import { JsonSink } from '#src/codec/json-sink.js'
import { tableNamed } from '#src/identity/table.js'
import { schemaOf } from '#src/schema/registry.js'
import type { SealedOperation } from '#src/seal/sealed-operation.js'
import { attributeName, attributeValue, item, text } from '../codec/arbitraries.js'
import { Song } from '../fixtures/song.js'

const TABLES = new Map(['Music', 'a.b-c_d'].map((name) => [name, tableNamed(name, schemaOf(Song).key)]))

/** An operation as a flush seals it. */
function sealedFor(asked: { kind: string; table: string; length: number; place: number }): SealedOperation {
  const song = new Song('x', `${asked.place} ${'é'.repeat(asked.length)}`, 1999)
  const codec = codecOf(schemaOf(Song))
  const operation = { identity: { table: TABLES.get(asked.table)! } }
  const image = asked.kind === 'put' ? codec.seal(song, []) : imageOf(codec.encodeKey(song))
  return { kind: asked.kind, operation, image } as unknown as SealedOperation
}

function moveToEnd<E>(elements: readonly E[], index: number): readonly E[] {
  return [...elements.filter((_, place) => place !== index), ...elements.slice(index, index + 1)]
}

interface SentRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly hostname: string
  readonly body: string | Uint8Array
}

/** A real client whose transport notes the requests; it answers like a service that has nothing to say. */
function start() {
  const requests: SentRequest[] = []
  const requestHandler = {
    async handle(request: SentRequest) {
      requests.push(request)
      return { response: { statusCode: 200, headers: { 'content-length': '2' }, body: Buffer.from('{}') } }
    },
  }
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
  const client = new DynamoDBClient({ region: 'eu-west-1', credentials, requestHandler })
  const options = { abortSignal: new AbortController().signal, onRequest: () => undefined }
  /** The request of one call: its body read, and what was signed. */
  async function sent(Command: unknown, input: object, ownBody?: Uint8Array) {
    await openHandler(client, Command as CommandClass<object>, options)(input, ownBody)
    const { body, headers, hostname } = requests.pop()!
    const json = typeof body === 'string' ? body : new TextDecoder().decode(body)
    return {
      json: JSON.parse(json),
      target: headers['x-amz-target'],
      hostname,
      isSigned: /Signature=\w{64}$/.test(headers.authorization ?? ''),
      hasRightLength: headers['content-length'] === String(Buffer.byteLength(json)),
    }
  }
  return sent
}

const metrics: fc.Arbitrary<WriteMetricsOptions> = fc.record({
  returnConsumedCapacity: fc.constantFrom('NONE', 'TOTAL', 'INDEXES'),
  returnItemCollectionMetrics: fc.constantFrom('NONE', 'SIZE'),
})
const table = fc.constantFrom('Music', 'a.b-c_d')
// every SDK of the peer range keeps these names
const names = fc.dictionary(
  fc.stringMatching(/^#\d$/),
  attributeName.filter((name) => name !== '__proto__'),
  { maxKeys: 3 },
)
const values = fc.dictionary(fc.stringMatching(/^:\d$/), attributeValue, { maxKeys: 3 })

function action<K extends WriteAction['kind']>(...kinds: readonly K[]): fc.Arbitrary<WriteAction> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      table,
      content: item,
      condition: fc.option(text, { nil: undefined }),
      update: text,
      names,
      values,
      returnStored: fc.boolean(),
      returning: fc.constantFrom(undefined, 'ALL_NEW' as const, 'ALL_OLD' as const, 'UPDATED_NEW' as const),
    })
    .map(({ kind, table, content, condition, update, names, values, returnStored, returning }) => ({
      kind,
      table,
      image: imageOf(content),
      expressions: { condition, ...(kind === 'update' && { update }), names, values },
      returnStored,
      ...(kind === 'update' && { returning }),
    }))
}

const COMMANDS = { put: PutItemCommand, delete: DeleteItemCommand, update: UpdateItemCommand } as const

for (const kind of ['put', 'delete', 'update'] as const) {
  test(`property: our own bytes of a ${kind} say what the SDK's serialiser says, signed and of the right length`, async (t) => {
    const sent = start()
    await fc.assert(
      fc.asyncProperty(action(kind), metrics, async (one, metrics) => {
        const own = await sent(COMMANDS[kind], singlePlaceholder(one), singleBody(one, metrics))
        const plain = await sent(COMMANDS[kind], singleInput(one, metrics))
        t.deepEqual(own, plain)
        t.true(own.isSigned && own.hasRightLength)
      }),
      { numRuns: 200 },
    )
  })
}

test("property: our own bytes of a transaction say what the SDK's serialiser says", async (t) => {
  const sent = start()
  const actions = fc.array(action('put', 'delete', 'update', 'check'), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(actions, fc.uuid(), metrics, async (several, token, metrics) => {
      const own = await sent(
        TransactWriteItemsCommand,
        transactPlaceholder(several),
        transactBody(several, token, metrics),
      )
      const plain = await sent(TransactWriteItemsCommand, transactInput(several, token, metrics))
      t.deepEqual(own, plain)
      t.true(own.isSigned && own.hasRightLength)
    }),
    { numRuns: 200 },
  )
})

test('property: the body of a batch has each operation once, wherever their images lie in memory', (t) => {
  // sealed one after another, long ones and deletes between them, in the order given or in another
  const sealings = fc.array(
    fc.record({ kind: fc.constantFrom('put', 'put', 'delete'), table, length: fc.constantFrom(1, 30, 3_000, 20_000) }),
    { minLength: 1, maxLength: 25 },
  )
  fc.assert(
    fc.property(sealings, fc.boolean(), fc.array(fc.nat(24)), (sealings, inOrder, moves) => {
      const sealed: readonly SealedOperation[] = sealings.map(({ kind, table, length }, place) =>
        sealedFor({ kind, table, length, place }),
      )
      const mixed = (rest: readonly SealedOperation[], move: number) => moveToEnd(rest, move % rest.length)
      const batch = inOrder ? sealed : moves.reduce(mixed, sealed)
      const { RequestItems } = JSON.parse(batchBody(batch, '').toString())
      const expected = tablesIn(batch).map((name) => [
        name,
        batch
          .filter(({ operation }) => operation.identity.table.name === name)
          .map(({ kind, image }) =>
            kind === 'put' ? { PutRequest: { Item: image.item } } : { DeleteRequest: { Key: image.item } },
          ),
      ])
      t.deepEqual(RequestItems, Object.fromEntries(expected))
    }),
    { numRuns: 300 },
  )
})

test('images that were sealed one after another go into a body in one piece', (t) => {
  const sealInto = (sink: JsonSink, text: string): Image => {
    sink.begin()
    sink.ascii(text)
    return new Image(sink.finish(), 0)
  }
  const [sink, other] = [new JsonSink(), new JsonSink()]
  const images = ['{}', '{"a":{}}', '{"b":{}}'].map((text) => sealInto(sink, text))
  const [first, second, third] = images as [Image, Image, Image]
  const elsewhere = ['{}', '{"a":{}}'].map((text) => sealInto(other, text))
  t.true(second.follows(first))
  t.true(third.follows(second))
  for (const image of [first, third, ...elsewhere]) t.false(image.follows(first))
  const body = Buffer.alloc(200)
  const end = first.copyThrough(third, body, 0)
  const between = '}},{"PutRequest":{"Item":'
  t.is(body.toString('latin1', 0, end), `{}${between}{"a":{}}${between}{"b":{}}`)
})

test('a plain put has no members that nobody asked for', async (t) => {
  const sent = start()
  const NONE: WriteMetricsOptions = { returnConsumedCapacity: 'NONE', returnItemCollectionMetrics: 'NONE' }
  const put = { kind: 'put', table: 'Music', image: imageOf({ title: { S: 'é' } }), returnStored: false } as const
  const { json } = await sent(PutItemCommand, singlePlaceholder(put), singleBody(put, NONE))
  t.deepEqual(json, { TableName: 'Music', Item: { title: { S: 'é' } } })
})

test('a table named by its ARN goes to the endpoint that the SDK chooses for it', async (t) => {
  const sent = start()
  const NONE: WriteMetricsOptions = { returnConsumedCapacity: 'NONE', returnItemCollectionMetrics: 'NONE' }
  const table = 'arn:aws:dynamodb:eu-west-1:123456789012:table/Music'
  const put = { kind: 'put', table, image: imageOf({ title: { S: 'a' } }), returnStored: false } as const
  for (const [Command, placeholder, body, input] of [
    [PutItemCommand, singlePlaceholder(put), singleBody(put, NONE), singleInput(put, NONE)],
    [
      TransactWriteItemsCommand,
      transactPlaceholder([put]),
      transactBody([put], 'x', NONE),
      transactInput([put], 'x', NONE),
    ],
  ] as const) {
    const own = await sent(Command, placeholder, body)
    t.is(own.hostname, (await sent(Command, input)).hostname)
    t.true(own.hostname.startsWith('123456789012.ddb.'), own.hostname)
  }
})
