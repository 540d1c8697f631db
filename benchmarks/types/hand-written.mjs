/** What a program by hand has once: tables over the document client, for all its interfaces. It runs. */
export const HAND_WRITTEN = `import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, QueryCommand, type QueryCommandInput, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb'
declare const base: DynamoDBClient
const client = DynamoDBDocumentClient.from(base)
type Item = NonNullable<QueryCommandInput['ExclusiveStartKey']>
type Range = { between: [number, number] } | { greaterThan: number }
class Found<T> implements AsyncIterable<T> {
  constructor(
    readonly input: QueryCommandInput,
    readonly read: (item: Item) => T,
    readonly most = Infinity,
    readonly keep: (item: T) => boolean = () => true,
  ) {}
  filter(keep: (item: T) => boolean): Found<T> {
    return new Found(this.input, this.read, this.most, keep)
  }
  reverse(): Found<T> {
    return new Found({ ...this.input, ScanIndexForward: false }, this.read, this.most, this.keep)
  }
  limit(count: number): Found<T> {
    return new Found(this.input, this.read, count, this.keep)
  }
  select<P extends keyof T & string>(...properties: P[]): Found<Pick<T, P>> {
    return new Found<Pick<T, P>>({ ...this.input, ProjectionExpression: properties.join() }, this.read, this.most)
  }
  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    let [start, count]: [Item | undefined, number] = [undefined, 0]
    do {
      const page: QueryCommandOutput = await client.send(new QueryCommand({ ...this.input, ...(start && { ExclusiveStartKey: start }) }))
      for (const item of page.Items ?? []) {
        const found = this.read(item)
        if (!this.keep(found)) continue
        yield found
        if (++count >= this.most) return
      }
      start = page.LastEvaluatedKey
    } while (start)
  }
  async all({ max }: { max: number }): Promise<T[]> {
    const all: T[] = []
    for await (const item of this) if (all.push(item) > max) throw new RangeError('too many')
    return all
  }
  async first(): Promise<T | undefined> {
    for await (const item of this.limit(1)) return item
    return undefined
  }
}
class Table<T, K, I> {
  constructor(readonly name: string, readonly read: (item: Item) => T) {}
  where(key: K): Found<T> {
    return new Found(inputOf(this.name, undefined, key as Item), this.read)
  }
  index<N extends keyof I & string>(name: N): { where(key: I[N]): Found<T> } {
    return { where: (key) => new Found(inputOf(this.name, name, key as Item), this.read) }
  }
}
function inputOf(TableName: string, IndexName: string | undefined, key: Item): QueryCommandInput {
  const [names, values, conditions]: [Record<string, string>, Item, string[]] = [{}, {}, []]
  for (const [name, value] of Object.entries(key)) {
    names['#' + name] = name
    if (value?.between) {
      ;[values[':from'], values[':to']] = value.between
      conditions.push('#' + name + ' BETWEEN :from AND :to')
    } else {
      values[':' + name] = value?.greaterThan ?? value
      conditions.push('#' + name + (value?.greaterThan === undefined ? ' = :' : ' > :') + name)
    }
  }
  return {
    TableName,
    ...(IndexName && { IndexName }),
    KeyConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  }
}
`
