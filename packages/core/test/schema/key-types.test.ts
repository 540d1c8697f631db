import {
  defineEntity,
  type EntityOf,
  type IndexKey,
  type IndexName,
  type IndexShape,
  type KeyOf,
  type KeyOfEntity,
  type KeyShape,
  type PartitionKey,
  type SortKey,
  type TableShape,
  type Where,
} from '@sluice/core'
import test from 'ava'

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false

/** Compiles only for equal types; running it is nothing. */
function same<A, B>(..._check: Same<A, B> extends true ? [] : [never]): void {}

class Branded {
  artist!: PartitionKey<string>
  year!: SortKey<number>
  // biome-ignore lint/suspicious/noExplicitAny: any has every property, the brand included
  anything: any
  note?: string
  describe(): string {
    return this.artist
  }
}

class Plain {
  id!: string
  count?: number
  describe(): string {
    return this.id
  }
}

class Loose {
  id: string | undefined
  at?: Date | null
}

const Branded_ = defineEntity(Branded, {
  table: 'T',
  partitionKey: 'artist',
  sortKey: 'year',
  attributes: { artist: 'string', year: 'number', note: 'string' },
})
const Loose_ = defineEntity(Loose, {
  table: 'T',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: { id: 'string', at: 'date' },
})

test('the key of a branded class is exactly its branded properties, without the brand', (t) => {
  same<KeyOfEntity<Branded>, { readonly artist: string; readonly year: number }>()
  same<KeyOf<typeof Branded>, { readonly artist: string; readonly year: number }>()
  const key: KeyOf<typeof Branded> = { artist: 'x', year: 1 }
  // @ts-expect-error the sort key is missing
  const incomplete: KeyOf<typeof Branded> = { artist: 'x' }
  // @ts-expect-error a wrong type
  const wrong: KeyOf<typeof Branded> = { artist: 'x', year: '1' }
  // @ts-expect-error an extra property
  const extra: KeyOf<typeof Branded> = { artist: 'x', year: 1, note: 'n' }
  t.truthy([key, incomplete, wrong, extra])
})

test('the key of a class without brands is any of its data properties', (t) => {
  const key: KeyOf<typeof Plain> = { id: 'x' }
  // @ts-expect-error a wrong type
  const wrong: KeyOf<typeof Plain> = { id: 1 }
  // @ts-expect-error a method is no data
  const method: KeyOf<typeof Plain> = { describe: () => 'x' }
  t.truthy([key, wrong, method])
})

test('the key of a handle is exactly its key properties, each with a value', (t) => {
  same<KeyOf<typeof Branded_>, { readonly artist: string; readonly year: number }>()
  same<KeyOf<typeof Loose_>, { readonly id: string; readonly at: Date }>()
  // @ts-expect-error the sort key is missing
  const incomplete: KeyOf<typeof Loose_> = { id: 'x' }
  t.truthy(incomplete)
})

test('a plain value can be assigned to a branded property', (t) => {
  const branded = new Branded()
  branded.artist = 'x'
  branded.year = 1
  t.is(branded.describe(), 'x')
})

test('the entity of a class or handle is its instance', (t) => {
  same<EntityOf<typeof Branded>, Branded>()
  same<EntityOf<typeof Loose_>, Loose>()
  t.is(Loose_.entityClass, Loose)
})

class Indexed {
  artist!: PartitionKey<string>
  title!: SortKey<IndexKey<'byYear', 'sort', string>>
  year?: IndexKey<'byYear', 'partition', IndexKey<'own', 'sort', number, 'note'>, 'keys'>
  // biome-ignore lint/suspicious/noExplicitAny: any has every property, the mark included
  anything: any
  never!: never
  genre!: IndexKey<'byGenre', 'partition', 'rock' | 'pop'>
  at!: IndexKey<'byGenre', 'sort', Date>
  note?: string
  describe(): string {
    return this.artist
  }
}

test('the marks of indexes tell their names, keys and what they hold, and come off', (t) => {
  same<IndexName<typeof Indexed>, 'byYear' | 'own' | 'byGenre'>()
  same<IndexName<typeof Plain>, string>()
  same<TableShape<typeof Indexed>, KeyShape<'artist', 'title', never, true>>()
  same<IndexShape<typeof Indexed, 'byYear'>, KeyShape<'year', 'title', 'artist' | 'title' | 'year', false>>()
  same<IndexShape<typeof Indexed, 'byGenre'>, KeyShape<'genre', 'at', never, false>>()
  same<IndexShape<typeof Indexed, 'own'>, KeyShape<'artist', 'year', 'artist' | 'title' | 'year' | 'note', true>>()
  same<TableShape<typeof Branded_>, KeyShape<'artist', 'year', never, true>>()
  same<KeyOf<typeof Indexed>, { readonly artist: string; readonly title: string }>()
  const where: Where<Indexed, IndexShape<typeof Indexed, 'byGenre'>> = { genre: 'rock', at: new Date() }
  const indexed = Object.assign(new Indexed(), { artist: 'x', title: 'y' })
  indexed.year = 1959
  indexed.genre = 'pop'
  const year: number | undefined = indexed.year
  // @ts-expect-error a mark leaves the type as strict as it was
  indexed.genre = 'jazz'
  t.truthy([where, year])
})
