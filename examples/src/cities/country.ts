import { Attribute, Entity, PartitionKey } from '@sluice/decorators'

/** What the cities of one country add up to. */
@Entity({ table: 'Countries' })
export class Country {
  /** Two letters: ISO 3166-1. */
  @PartitionKey('string') code!: PartitionKey<string>
  @Attribute('number') cities!: number
  @Attribute('number') population!: number
  @Attribute('string') largestCity!: string
  @Attribute('string') capital?: string
  @Attribute('string-set') featureCodes!: Set<string>
}
