import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { type Content, contentOf } from './content.js'

/** One operation of a call, as it went over the wire. */
export interface Request {
  readonly id: string
  readonly what: 'put' | 'delete' | 'check'
  /** What a put leaves. */
  readonly content: Content | undefined
}

type Item = Readonly<Record<string, AttributeValue>>
interface Write {
  readonly Item?: Item
  readonly Key?: Item
}
interface Action {
  readonly Put?: Write
  readonly Delete?: Write
  readonly ConditionCheck?: Write
}
type BatchEntry = { readonly PutRequest?: Write; readonly DeleteRequest?: Write }

interface Body extends Write {
  readonly RequestItems?: Readonly<Record<string, readonly BatchEntry[]>>
  readonly TransactItems?: readonly Action[]
}

/** What a call asks for, in order. */
export function readRequests(operation: string, body: string): readonly Request[] {
  const { RequestItems = {}, TransactItems = [], ...write } = JSON.parse(body) as Body
  switch (operation) {
    case 'BatchWriteItem':
      return Object.values(RequestItems).flatMap((entries) =>
        entries.map(({ PutRequest, DeleteRequest }) => request(PutRequest ?? DeleteRequest)),
      )
    case 'TransactWriteItems':
      return TransactItems.map(({ Put, Delete, ConditionCheck }) =>
        ConditionCheck === undefined ? request(Put ?? Delete) : { ...request(ConditionCheck), what: 'check' },
      )
    default:
      return [request(write)]
  }
}

/** The items that the answer of a batch hands back. */
export function readLeftovers(answer: string): ReadonlySet<string> {
  const { UnprocessedItems = {} } = JSON.parse(answer) as { readonly UnprocessedItems?: Body['RequestItems'] }
  const entries = Object.values(UnprocessedItems).flat()
  return new Set(entries.map(({ PutRequest, DeleteRequest }) => request(PutRequest ?? DeleteRequest).id))
}

function request({ Item, Key = {} }: Write = {}): Request {
  const what = Item === undefined ? 'delete' : 'put'
  return { id: (Item ?? Key).id?.S ?? '', what, content: Item && contentOf(Item) }
}
