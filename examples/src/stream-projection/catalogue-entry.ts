import { Attribute, Entity, PartitionKey, SortKey } from '@sluice/decorators'

/** A product as the pages of its category show it: the projection. */
@Entity({ table: 'Catalogue' })
export class CatalogueEntry {
  @PartitionKey('string') category!: PartitionKey<string>
  @SortKey('string') sku!: SortKey<string>
  @Attribute('string') name!: string
  @Attribute('number') cents!: number
  /** The sequence number of the change that it comes from, filled up to the length at which texts sort like numbers. */
  @Attribute('string') sequence!: string
  /**
   * Set where the product has left the category: the entry stays so long that no older change can come any more, then the
   * table's time to live removes it. Pages leave such entries out.
   */
  @Attribute('epoch-seconds') goneUntil?: Date
}
