import { Attribute, Entity, PartitionKey } from '@sluice/decorators'

/** A transfer, once it is done: written in the same transaction, so that none is done twice. */
@Entity({ table: 'Orders' })
export class Order {
  @PartitionKey('string') id!: PartitionKey<string>
  @Attribute('string') from!: string
  @Attribute('string') to!: string
  @Attribute('number') cents!: number
}
