import { buildCity } from './build-city.js'
import { buildCountries } from './build-countries.js'
import type { City } from './city.js'
import type { Country } from './country.js'
import { readSourceCities, type SourceCity } from './source-city.js'

/** The source records and the entities made from them. */
export interface World {
  readonly source: readonly SourceCity[]
  readonly cities: readonly City[]
  readonly countries: readonly Country[]
}

/** Reads the first `limit` cities and builds their entities. */
export function readWorld(limit: number): World {
  const source = readSourceCities().slice(0, limit)
  const cities = source.map(buildCity)
  return { source, cities, countries: buildCountries(cities) }
}
