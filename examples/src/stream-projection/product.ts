import { Attribute, Entity, PartitionKey } from '@sluice/decorators'

/** What a shop sells. Its table's stream has new and old images. */
@Entity({ table: 'Products' })
export class Product {
  @PartitionKey('string') sku!: PartitionKey<string>
  @Attribute('string') category!: string
  @Attribute('string') name!: string
  @Attribute('number') cents!: number
  @Attribute('string') supplier?: string
}
