import {
  ConditionalCheckFailedException,
  type CreateTableCommandInput,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'

const TableName = 'Logins'

export const LOGINS_TABLE: CreateTableCommandInput = {
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
}

/** Logins that are over after an hour. A service on the AWS SDK alone: nothing in it knows of tests. */
export class Logins {
  readonly #client: DynamoDBClient
  readonly #now: () => number

  constructor(client: DynamoDBClient, now: () => number = Date.now) {
    this.#client = client
    this.#now = now
  }

  /** Begins a login; tells whether its id was free. */
  async begin(id: string, user: string): Promise<boolean> {
    const expires = Math.floor(this.#now() / 1000) + 3600
    const Item = { id: { S: id }, user: { S: user }, expires: { N: `${expires}` } }
    try {
      const ConditionExpression = 'attribute_not_exists(id)'
      await this.#client.send(new PutItemCommand({ TableName, Item, ConditionExpression }))
      return true
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false
      throw error
    }
  }

  /** Whose login it is, as long as it isn't over. */
  async userOf(id: string): Promise<string | undefined> {
    const { Item: { user, expires } = {} } = await this.#client.send(
      new GetItemCommand({ TableName, Key: { id: { S: id } } }),
    )
    return Number(expires?.N) * 1000 > this.#now() ? user?.S : undefined
  }
}
