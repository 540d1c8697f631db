import { NumberValue } from '@aws-sdk/lib-dynamodb'
import { defineEntity, type EntityTarget } from '@sluice/core'

/** What the model knows of an entity beside its key; `rev` is another number after each edit, and missing where a patch made the item. */
export interface Values {
  readonly rev: number | undefined
  readonly mark?: number | string | undefined
  readonly sides?: readonly string[] | undefined
}

class Track {
  shelf = ''
  place = 0
  rev = 0
  mark?: number | string | undefined
}

class Disc {
  shelf = ''
  place: NumberValue = NumberValue.from('0')
  rev = 0
  sides?: Set<string> | undefined
}

class Box {
  id = ''
  rev = 0
}
class Ghost extends Box {}
class Stray extends Box {}

const SHELF = {
  table: 'Shelf',
  partitionKey: 'shelf',
  sortKey: 'place',
  indexes: {
    byRev: { local: true, sortKey: 'rev' },
    keysByRev: { partitionKey: 'shelf', sortKey: 'rev', projection: 'keys' },
  },
} as const
const BY_ID = { partitionKey: 'id', attributes: { id: 'string', rev: 'number' } } as const
const mark = { type: 'unknown', name: 'rank' } as const

export type KindName = 'track' | 'disc' | 'box' | 'ghost' | 'stray'

/** An entity class of the property, with what a script needs to use it. Keys are numbers to a script. */
export interface Kind {
  readonly name: KindName
  readonly entityClass: new () => object
  readonly target: EntityTarget
  readonly table: string
  /** How many keys scripts choose from. */
  readonly keys: number
  /** Names of the modelled attributes beside the key, by property. */
  readonly attributes: Readonly<Record<string, string>>
  /** The key as `session.get` takes it; one key can be spelled in several ways. */
  readonly keyObject: (key: number, spelling: number) => object
}

export const SHELVES = ['a', 'b'] as const
/** In the order of the sort key: keys of one shelf are in order, too. */
export const PLACES = [1, 2, 10] as const
const shelfOf = (key: number): string => SHELVES[Math.floor(key / PLACES.length)] ?? ''
const placeOf = (key: number): number => PLACES[key % PLACES.length] ?? 0
const spellings = (n: number): readonly string[] => [`${n}`, `${n}.0`, `${n}0e-1`]

/**
 * Tracks and discs share a table and spell its numeric sort key differently; it has two indexes by `rev`, and one that refuses
 * a `mark` that is a text. Boxes are many. The table of ghosts doesn't exist, the one of strays has another key.
 */
export const KINDS: Readonly<Record<KindName, Kind>> = {
  track: {
    name: 'track',
    entityClass: Track,
    target: defineEntity(Track, { ...SHELF, attributes: { shelf: 'string', place: 'number', rev: 'number', mark } }),
    table: 'Shelf',
    keys: 6,
    attributes: { rev: 'rev', mark: 'rank' },
    keyObject: (key) => ({ shelf: shelfOf(key), place: placeOf(key) }),
  },
  disc: {
    name: 'disc',
    entityClass: Disc,
    target: defineEntity(Disc, {
      ...SHELF,
      attributes: { shelf: 'string', place: 'decimal', rev: 'number', sides: 'string-set' },
    }),
    table: 'Shelf',
    keys: 6,
    attributes: { rev: 'rev', sides: 'sides' },
    keyObject: (key, spelling) => ({
      shelf: shelfOf(key),
      place: NumberValue.from(spellings(placeOf(key))[spelling % 3] ?? ''),
    }),
  },
  box: byId('box', Box, 'Boxes', 60),
  ghost: byId('ghost', Ghost, 'Ghosts', 2),
  stray: byId('stray', Stray, 'Ledger', 5),
}

function byId(name: KindName, entityClass: new () => object, table: string, keys: number): Kind {
  return {
    name,
    entityClass,
    target: defineEntity(entityClass as typeof Box, { table, ...BY_ID }),
    table,
    keys,
    attributes: { rev: 'rev' },
    keyObject: (key) => ({ id: `${name} ${key}` }),
  }
}
