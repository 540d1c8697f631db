import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { FakeDynamoDBClient } from '@sluice/testing'
import { type Deed, type Item, readWanted, type Wanted } from './deed.js'

/** What becomes of one request. The last three are done, or refused, before the answer is lost. */
export interface Fate {
  readonly kind: 'ok' | 'throttle' | 'server-error' | 'connection-reset' | 'late-error' | 'lost' | 'garbled'
  /** How long the request is on its way, in virtual milliseconds. */
  readonly ms: number
  /** What another writer does to its items just before it arrives; a twin writes what the request is about to write. */
  readonly meanwhile: 'nothing' | 'twin' | 'put' | 'delete'
  /** Whether a request that was cancelled on its way still arrives. */
  readonly survives: boolean
}

interface WireAnswer {
  readonly response: { statusCode: number; body: Uint8Array }
}
interface Options {
  readonly abortSignal?: AbortSignal
}
interface Handler {
  readonly handle: (request: object, options?: Options) => Promise<WireAnswer>
}
type WireRequest = { readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array }

const EASY: Fate = { kind: 'ok', ms: 0, meanwhile: 'nothing', survives: false }

/**
 * The way between sessions and the one store behind them. Requests arrive one by one, so that the store has a history:
 * what each found, and what it left.
 */
export class Road {
  readonly deeds: Deed[] = []
  readonly store: FakeDynamoDBClient
  readonly #fates = new Map<string, Fate[]>()
  readonly #tokens = new Set<string>()
  #line: Promise<unknown> = Promise.resolve()
  #notes = 0

  constructor(store: FakeDynamoDBClient) {
    this.store = store
  }

  /** What becomes of the next requests of a session; all further ones arrive. */
  expect(owner: string, fates: readonly Fate[]): void {
    this.#fates.set(owner, [...fates])
  }

  /** Lets a client send to this store. `flush` tells which flush of its session is under way. */
  connect(client: FakeDynamoDBClient, owner: string, flush: () => number): void {
    const send = this.store.config.requestHandler as unknown as Handler
    const handle: Handler['handle'] = async (request, { abortSignal } = {}) => {
      const fate = this.#fates.get(owner)?.shift() ?? EASY
      const deeds: Deed[] = []
      const sender = { owner, flush: flush() }
      const cancelled = cancelOf(abortSignal)
      const way = { fate, sender, deeds, abortSignal }
      const arrival = this.#inLine(() => this.#arrive(send, request as WireRequest, way))
      try {
        return await Promise.race([arrival, cancelled])
      } catch (error) {
        if (abortSignal?.aborted) void arrival.catch(() => undefined).then(() => setEnd(deeds, 'doubt'))
        throw error
      }
    }
    Object.assign(client.config, { requestHandler: { ...send, metadata: { handlerProtocol: 'http/1.1' }, handle } })
  }

  /** When all that is on its way has arrived. */
  async empty(): Promise<void> {
    await this.#line
  }

  /** What is stored. */
  read(table: string, id: string): Promise<Item | undefined> {
    return this.#inLine(() => this.#read(table, id))
  }

  /** Another writer, who keeps versions as a mapper would. */
  writePast(item: Omit<Wanted, 'what'>, what: 'twin' | 'put' | 'delete'): Promise<void> {
    return this.#inLine(() => this.#writePast(item, what))
  }

  /** One at a time: each request and each look has its place in the history. */
  #inLine<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#line.then(act)
    this.#line = done.catch(() => undefined)
    return done
  }

  async #read(table: string, id: string): Promise<Item | undefined> {
    return (
      await this.store.send(new GetItemCommand({ TableName: table, Key: { id: { S: id } }, ConsistentRead: true }))
    ).Item
  }

  async #writePast({ table, id, image }: Omit<Wanted, 'what'>, what: 'twin' | 'put' | 'delete'): Promise<void> {
    const TableName = table
    if (what === 'delete' || (what === 'twin' && image === undefined)) {
      await this.store.send(new DeleteItemCommand({ TableName, Key: { id: { S: id } } }))
      return
    }
    const note = `other.${++this.#notes}`
    const version = Number((await this.#read(table, id))?.v?.N ?? 0) + 1
    const versions = table === 'Drafts' ? { v: { N: `${version}` } } : table === 'Pages' ? { tag: { S: note } } : {}
    const Item = what === 'twin' && image !== undefined ? image : { id: { S: id }, text: { S: note }, ...versions }
    await this.store.send(new PutItemCommand({ TableName, Item }))
  }

  async #arrive(send: Handler, request: WireRequest, way: OnItsWay): Promise<WireAnswer> {
    const { fate, sender, deeds, abortSignal } = way
    await this.store.clock.sleep(fate.ms)
    const { all, token, read } = this.#readRequest(request)
    const { meanwhile } = fate
    const written = all.filter(({ what }) => what !== 'check')
    if (meanwhile !== 'nothing') for (const one of written) await this.#writePast(one, meanwhile)
    const before = await read()
    const isCut = abortSignal?.aborted === true && !fate.survives
    const { answer, outcome } = isCut ? CUT : await this.#serve(send, request, fate)
    const after = await read()
    const isDone = outcome === 'ok'
    const isReplay = token !== undefined && this.#tokens.has(token)
    if (isDone && token !== undefined) this.#tokens.add(token)
    const end = isCut ? 'doubt' : endOf(fate, outcome)
    for (const [i, one] of all.entries()) {
      deeds.push({
        ...sender,
        ...one,
        isDone,
        isTransacted: token !== undefined,
        isReplay,
        before: before[i],
        after: after[i],
        end,
      })
    }
    this.deeds.push(...deeds)
    return isCut ? Promise.reject(abortSignal.reason) : await spoil(answer, fate)
  }

  #readRequest({ headers, body: bytes }: WireRequest) {
    const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)
    const body: { readonly ClientRequestToken?: string } = JSON.parse(text)
    const all = readWanted(headers['x-amz-target']?.split('.')[1] ?? '', body)
    const read = (): Promise<(Item | undefined)[]> => Promise.all(all.map(({ table, id }) => this.#read(table, id)))
    return { all, token: body.ClientRequestToken, read }
  }

  async #serve(
    send: Handler,
    request: WireRequest,
    { kind }: Fate,
  ): Promise<{ answer: Promise<WireAnswer>; outcome: string }> {
    const isEarly = kind === 'throttle' || kind === 'server-error' || kind === 'connection-reset'
    if (isEarly) this.store.faults.script([kind])
    const answer = send.handle(request)
    await answer.catch(() => undefined)
    return { answer, outcome: this.store.calls.at(-1)?.outcome ?? '' }
  }
}

/** A request that never arrived. Nobody waits for its answer. */
const CUT = { answer: new Promise<never>(() => {}), outcome: 'cut' }

interface OnItsWay {
  readonly fate: Fate
  readonly sender: Pick<Deed, 'owner' | 'flush'>
  readonly deeds: Deed[]
  readonly abortSignal: AbortSignal | undefined
}

function endOf({ kind }: Fate, outcome: string): Deed['end'] {
  if (kind === 'late-error' || kind === 'lost' || kind === 'garbled') return 'doubt'
  if (kind === 'server-error' || kind === 'connection-reset') return 'doubt'
  if (outcome === 'ok') return 'acknowledged'
  const isFalse = outcome === 'ConditionalCheckFailedException' || outcome === 'TransactionCanceledException'
  return isFalse ? 'failed' : 'not-applied'
}

async function spoil(answer: Promise<WireAnswer>, { kind }: Fate): Promise<WireAnswer> {
  const { response } = await answer
  const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  if (kind === 'lost') throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
  if (kind === 'garbled') Object.assign(response, { statusCode: 200, body: asBytes('<html></html>') })
  if (kind === 'late-error') {
    Object.assign(response, { statusCode: 500, body: asBytes('{"__type":"InternalServerError"}') })
  }
  return { response }
}

function setEnd(deeds: readonly Deed[], end: Deed['end']): void {
  for (const deed of deeds) deed.end = end
}

function cancelOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    const cancel = (): void => reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }))
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel, { once: true })
  })
}
