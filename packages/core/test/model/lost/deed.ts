import type { AttributeValue } from '@aws-sdk/client-dynamodb'

export type Item = Readonly<Record<string, AttributeValue>>

/** What one request asked of one item, and what the store made of it. */
export interface Deed {
  readonly owner: string
  /** Which flush of its owner sent it. */
  readonly flush: number
  readonly table: string
  readonly id: string
  readonly what: 'put' | 'delete' | 'check'
  readonly image: Item | undefined
  /** Whether the store has taken it, by the fake's own record of the call. */
  readonly isDone: boolean
  /** Whether it came in a transaction. */
  readonly isTransacted: boolean
  /** Whether a transaction with its token was done before: then it changed nothing. */
  readonly isReplay: boolean
  /** The item just before and just after the request, read past the session. */
  readonly before: Item | undefined
  readonly after: Item | undefined
  /** What its sender learnt; `failed`: a condition was false, of this deed or of one beside it. */
  end: 'acknowledged' | 'failed' | 'not-applied' | 'doubt'
}

/** One request's part for one item. */
export type Wanted = Pick<Deed, 'table' | 'id' | 'what' | 'image'>

interface Write {
  readonly TableName: string
  readonly Item?: Item
  readonly Key?: Item
}

interface Body extends Partial<Write> {
  readonly RequestItems?: Readonly<
    Record<
      string,
      readonly { readonly PutRequest?: { readonly Item: Item }; readonly DeleteRequest?: { readonly Key: Item } }[]
    >
  >
  readonly TransactItems?: readonly { readonly Put?: Write; readonly Delete?: Write; readonly ConditionCheck?: Write }[]
}

/** What a write request asks for, item by item. */
export function readWanted(operation: string, body: unknown): readonly Wanted[] {
  const { RequestItems = {}, TransactItems = [], TableName = '', Item, Key } = body as Body
  switch (operation) {
    case 'PutItem':
      return [wanted('put', TableName, Item)]
    case 'DeleteItem':
      return [wanted('delete', TableName, Key)]
    case 'BatchWriteItem':
      return Object.entries(RequestItems).flatMap(([table, requests]) =>
        requests.map(({ PutRequest, DeleteRequest }) =>
          PutRequest ? wanted('put', table, PutRequest.Item) : wanted('delete', table, DeleteRequest?.Key),
        ),
      )
    case 'TransactWriteItems':
      return TransactItems.map(({ Put, Delete, ConditionCheck }) => {
        if (Put) return wanted('put', Put.TableName, Put.Item)
        if (Delete) return wanted('delete', Delete.TableName, Delete.Key)
        return wanted('check', ConditionCheck?.TableName, ConditionCheck?.Key)
      })
    default:
      throw new Error(`a session of this property sends no ${operation}`)
  }
}

function wanted(what: Deed['what'], table = '', item: Item = {}): Wanted {
  return { what, table, id: item.id?.S ?? '', image: what === 'put' ? item : undefined }
}
