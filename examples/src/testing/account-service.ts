import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb'

const TableName = 'Accounts'

export interface Account {
  readonly id: string
  readonly owner: string
  readonly cents: number
}

/** A service on the AWS SDK alone: no mapper, and nothing in it knows of tests. */
export class AccountService {
  readonly #client: DynamoDBDocumentClient

  constructor(client: DynamoDBDocumentClient) {
    this.#client = client
  }

  /** Opens an account; tells whether its id was free. */
  async open(account: Account): Promise<boolean> {
    try {
      const ConditionExpression = 'attribute_not_exists(id)'
      await this.#client.send(new PutCommand({ TableName, Item: { ...account }, ConditionExpression }))
      return true
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false
      throw error
    }
  }

  async find(id: string): Promise<Account | undefined> {
    const { Item } = await this.#client.send(new GetCommand({ TableName, Key: { id }, ConsistentRead: true }))
    return Item as Account | undefined
  }

  /** All accounts of an owner, by id. */
  async ofOwner(owner: string): Promise<readonly Account[]> {
    const accounts: Account[] = []
    const pages = paginateQuery(
      { client: this.#client },
      {
        TableName,
        IndexName: 'by-owner',
        KeyConditionExpression: '#owner = :owner',
        ExpressionAttributeNames: { '#owner': 'owner' },
        ExpressionAttributeValues: { ':owner': owner },
      },
    )
    for await (const { Items = [] } of pages) accounts.push(...(Items as Account[]))
    return accounts
  }

  /** Moves money, all or nothing; tells whether both accounts are there and the first had enough. */
  async transfer(from: string, to: string, cents: number): Promise<boolean> {
    const change = (id: string, UpdateExpression: string, ConditionExpression: string) => ({
      Update: {
        TableName,
        Key: { id },
        UpdateExpression,
        ConditionExpression,
        ExpressionAttributeValues: { ':cents': cents },
      },
    })
    try {
      await this.#client.send(
        new TransactWriteCommand({
          TransactItems: [
            change(from, 'SET cents = cents - :cents', 'cents >= :cents'),
            change(to, 'SET cents = cents + :cents', 'attribute_exists(id)'),
          ],
        }),
      )
      return true
    } catch (error) {
      if (error instanceof TransactionCanceledException) return false
      throw error
    }
  }
}
