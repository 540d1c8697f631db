import { Attribute, Entity, PartitionKey } from '@sluice/decorators'

/** A line of the file. */
@Entity({ table: 'Books' })
export class Book {
  @PartitionKey('string') isbn!: PartitionKey<string>
  @Attribute('string') title!: string
  @Attribute('string') author!: string
  @Attribute('number') year!: number
}
