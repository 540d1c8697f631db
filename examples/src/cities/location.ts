import { Attribute, Embedded } from '@sluice/decorators'

/** Where a city is, in degrees: stored as a map inside the city's item. */
@Embedded()
export class Location {
  @Attribute('number') latitude!: number
  @Attribute('number') longitude!: number
}
