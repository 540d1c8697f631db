import { Attribute, Entity, Index, type IndexKey, PartitionKey, SortKey } from '@sluice/decorators'

/** The best that a player reached in a game. The index has the players of each game in the order of their points. */
@Entity({ table: 'Scores' })
export class Score {
  @PartitionKey('string') player!: PartitionKey<string>
  @Index('ranking', 'partition')
  @SortKey('string')
  game!: SortKey<IndexKey<'ranking', 'partition', string, 'keys'>>
  @Index('ranking', 'sort', { projection: 'keys' })
  @Attribute('number')
  points!: IndexKey<'ranking', 'sort', number>
  @Attribute('date') reachedAt!: Date
}
