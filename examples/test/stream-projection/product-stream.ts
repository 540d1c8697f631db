import { type AttributeValue, DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { type StreamItem, type StreamRecord, toItem, toJSON } from '@sluice/core/streams'
import { Product } from '#src/stream-projection/product.js'

/** The table of products with a stream beside it, in the form of a Lambda's event: the fake has no streams itself. */
export class ProductStream {
  readonly records: StreamRecord[] = []
  readonly #client: DynamoDBClient
  #changes = 0
  readonly #last = new Map<string, StreamItem>()

  constructor(client: DynamoDBClient) {
    this.#client = client
  }

  async put(product: Product): Promise<void> {
    // an item as it goes to the SDK
    const Item = toItem(product) as Record<string, AttributeValue>
    await this.#client.send(new PutItemCommand({ TableName: 'Products', Item }))
    this.#append(product.sku, toJSON(product, { form: 'dynamodb' }))
  }

  async delete(sku: string): Promise<void> {
    await this.#client.send(new DeleteItemCommand({ TableName: 'Products', Key: { sku: { S: sku } } }))
    if (this.#last.has(sku)) this.#append(sku, undefined)
  }

  #append(sku: string, NewImage: StreamItem | undefined): void {
    const OldImage = this.#last.get(sku)
    if (NewImage === undefined) this.#last.delete(sku)
    else this.#last.set(sku, NewImage)
    this.records.push({
      eventName: NewImage === undefined ? 'REMOVE' : OldImage === undefined ? 'INSERT' : 'MODIFY',
      dynamodb: {
        Keys: { sku: { S: sku } },
        ...(NewImage && { NewImage }),
        ...(OldImage && { OldImage }),
        ApproximateCreationDateTime: 1_793_491_200,
        // numbers of different lengths among them
        SequenceNumber: `${++this.#changes * 300}000000000000000000000`,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    })
  }
}
