import { Attribute, Entity, PartitionKey, Version } from '@sluice/decorators'

/** A text that several people edit. */
@Entity({ table: 'Articles' })
export class Article {
  @PartitionKey('string') id!: PartitionKey<string>
  @Attribute('string') title!: string
  @Attribute('string') text!: string
  /** What the form was filled with; `undefined` for an article that wasn't there. */
  @Version('number') version?: number
}
