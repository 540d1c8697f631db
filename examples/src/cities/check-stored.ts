import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Country } from './country.js'
import { describeFinding } from './describe-finding.js'
import { expectedCity } from './expected-city.js'
import { formatSeconds } from './format-seconds.js'
import type { PlainItem } from './plain-item.js'
import { type Finding, readBack } from './read-back.js'
import type { World } from './read-world.js'
import type { SourceCity } from './source-city.js'

/** Reads everything back, prints how much of it matches its source, and tells whether all does. */
export async function checkStored(client: DynamoDBClient, world: World, signal: AbortSignal): Promise<boolean> {
  const startedAt = performance.now()
  const cities = await readBack(client, expectCities(world.source), signal)
  const countries = await readBack(client, expectCountries(world.countries), signal)
  console.log(`Read back in ${formatSeconds(performance.now() - startedAt)}:`)
  console.log(`  ${describeFinding(cities, 'cities')}`)
  console.log(`  ${describeFinding(countries, 'countries')}`)
  return isComplete(cities) && isComplete(countries)
}

function expectCities(cities: readonly SourceCity[]) {
  const keyOf = ({ country, cityId }: PlainItem): string => `${country} ${cityId}`
  const sources = new Map(cities.map((city) => [`${city.country} ${city.cityId}`, city]))
  return { table: 'Cities', sources, keyOf, itemOf: expectedCity }
}

function expectCountries(countries: readonly Country[]) {
  const keyOf = ({ code }: PlainItem): string => String(code)
  const sources = new Map(countries.map((country) => [country.code as string, country]))
  // properties and attributes have the same names; what a country doesn't have isn't stored
  const itemOf = ({ capital, ...rest }: Country): PlainItem => ({ ...rest, ...(capital && { capital }) })
  return { table: 'Countries', sources, keyOf, itemOf }
}

function isComplete({ matching, expected }: Finding): boolean {
  return matching === expected
}
