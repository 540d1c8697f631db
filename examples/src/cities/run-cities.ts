import { checkStored } from './check-stored.js'
import { City } from './city.js'
import { Country } from './country.js'
import { createMissingTables } from './create-missing-tables.js'
import { formatCount } from './format-count.js'
import { loadWorld } from './load-world.js'
import { lookUp } from './look-up.js'
import { openStore } from './open-store.js'
import type { RunOptions } from './read-options.js'
import { readWorld } from './read-world.js'

/** The exit code of a process that Ctrl-C ended. */
const INTERRUPTED = 130

/** Loads, flushes, reports, reads back and looks up; returns the exit code. */
export async function runCities(options: RunOptions, signal: AbortSignal): Promise<number> {
  const store = openStore(options, process.env)
  const { client } = store
  const world = readWorld(options.limit)
  const { cities, countries } = world
  console.log(
    `Loading ${formatCount(cities.length)} cities of ${formatCount(countries.length)} countries into ${store.name}`,
  )
  try {
    await createMissingTables(client, City, Country)
  } catch (error) {
    console.error(`The tables can't be prepared in ${store.name}: ${describeError(error)}`)
    return 1
  }
  const ending = await loadWorld(store, world, signal)
  if (ending === 'interrupted') return INTERRUPTED
  try {
    const isAllThere = await checkStored(client, world, signal)
    console.log(['Look-ups by session.get:', ...(await lookUp(client, cities))].join('\n'))
    return isAllThere && ending === 'written' ? 0 : 1
  } catch (error) {
    if (!signal.aborted) throw error
    console.log('Interrupted while reading back: not everything was compared.')
    return INTERRUPTED
  }
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as NodeJS.ErrnoException
  // a refused connection has a code and often no message
  return [error.name, code, error.message].filter(Boolean).join(', ')
}
