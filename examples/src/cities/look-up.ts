import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Session } from '@sluice/core'
import { City } from './city.js'
import { Country } from './country.js'
import { formatCount } from './format-count.js'

/** Looks a few entities up in a new session, which knows nothing yet, and tells what came back. */
export async function lookUp(client: DynamoDBClient, cities: readonly City[]): Promise<readonly string[]> {
  const session = new Session({ client })
  const lines: string[] = []
  for (const { country, cityId } of chooseCities(cities)) {
    const key = { country, cityId }
    lines.push(`  City ${JSON.stringify(key)}: ${describeCity(await session.get(City, key))}`)
  }
  const largest = chooseCities(cities)[0]
  if (largest === undefined) return lines
  const code = largest.country
  lines.push(`  Country ${JSON.stringify({ code })}: ${describeCountry(await session.get(Country, { code }))}`)
  const nowhere = { country: code, cityId: 0 }
  lines.push(`  City ${JSON.stringify(nowhere)}: ${describeCity(await session.get(City, nowhere))}`)
  return lines
}

/** The largest city, the largest whose name is beyond ASCII, and one without an administrative code. */
function chooseCities(cities: readonly City[]): readonly City[] {
  const largestOf = (some: readonly City[]): readonly City[] =>
    some.length === 0 ? [] : [some.reduce((a, b) => (b.population > a.population ? b : a))]
  return [
    ...largestOf(cities),
    ...largestOf(cities.filter(({ name }) => /\P{ASCII}/u.test(name))),
    ...largestOf(cities.filter(({ adminCode }) => adminCode === undefined)),
  ]
}

function describeCity(city: City | undefined): string {
  if (city === undefined) return 'none'
  const { name, population, location } = city
  return `${name}, ${formatCount(population)} inhabitants, at ${location.latitude}, ${location.longitude}`
}

function describeCountry(country: Country | undefined): string {
  if (country === undefined) return 'none'
  const { cities, population, capital, largestCity } = country
  const where = capital === undefined ? `largest ${largestCity}` : `capital ${capital}, largest ${largestCity}`
  return `${formatCount(cities)} cities, ${formatCount(population)} inhabitants, ${where}`
}
