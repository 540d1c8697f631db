import type { City } from './city.js'
import { Country } from './country.js'

/** The feature code of a capital. */
const CAPITAL = 'PPLC'

/** Sums up the cities of each country. */
export function buildCountries(cities: readonly City[]): readonly Country[] {
  const byCode = new Map<string, City[]>()
  for (const city of cities) {
    const others = byCode.get(city.country)
    if (others === undefined) byCode.set(city.country, [city])
    else others.push(city)
  }
  return Array.from(byCode, ([code, cities]) => buildCountry(code, cities))
}

function buildCountry(code: string, cities: readonly City[]): Country {
  const largest = cities.reduce((a, b) => (b.population > a.population ? b : a))
  const capital = cities.find(({ featureCode }) => featureCode === CAPITAL)
  return Object.assign(new Country(), {
    code,
    cities: cities.length,
    population: cities.reduce((sum, { population }) => sum + population, 0),
    largestCity: largest.name,
    ...(capital && { capital: capital.name }),
    featureCodes: new Set(cities.map(({ featureCode }) => featureCode)),
  })
}
