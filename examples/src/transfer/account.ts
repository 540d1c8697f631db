import { Attribute, Entity, PartitionKey, Version } from '@sluice/decorators'

/** What somebody has, in cents. */
@Entity({ table: 'Accounts' })
export class Account {
  @PartitionKey('string') id!: PartitionKey<string>
  @Attribute('number') cents!: number
  @Version('number') version?: number
}
