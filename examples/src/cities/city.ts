import { Attribute, Entity, nested, PartitionKey, SortKey } from '@sluice/decorators'
import { Location } from './location.js'

/** A city of at least 1,000 inhabitants. The cities of a country share a partition. */
@Entity({ table: 'Cities' })
export class City {
  /** Two letters: ISO 3166-1. */
  @PartitionKey('string') country!: PartitionKey<string>
  /** The city's id at geonames.org. */
  @SortKey('number') cityId!: SortKey<number>
  @Attribute('string') name!: string
  @Attribute('string') altName?: string
  /** What kind of place it is: https://www.geonames.org/export/codes.html. */
  @Attribute('string') featureCode!: string
  @Attribute('number') population!: number
  @Attribute(nested(Location)) location!: Location
  @Attribute('string') adminCode?: string
  @Attribute({ type: 'string', name: 'municipality' }) muni?: string
  @Attribute({ type: 'string', name: 'submunicipality' }) muniSub?: string
}
