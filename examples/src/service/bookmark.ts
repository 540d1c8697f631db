import { Attribute, Entity, PartitionKey, SortKey } from '@sluice/decorators'

/** A page that a user wants to find again. */
@Entity({ table: 'Bookmarks' })
export class Bookmark {
  @PartitionKey('string') user!: PartitionKey<string>
  @SortKey('string') url!: SortKey<string>
  @Attribute('string') title!: string
  @Attribute('date') savedAt!: Date
  @Attribute('string-set') tags?: Set<string>
}
