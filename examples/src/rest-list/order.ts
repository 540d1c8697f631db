import { oneOf } from '@sluice/core'
import { Attribute, Entity, PartitionKey, SortKey } from '@sluice/decorators'

/** An order of a shop. Ids sort by the time at which they were given out. */
@Entity({ table: 'Orders' })
export class Order {
  @PartitionKey('string') customer!: PartitionKey<string>
  @SortKey('string') id!: SortKey<string>
  @Attribute(oneOf('open', 'shipped')) status!: 'open' | 'shipped'
  @Attribute('number') cents!: number
}
