// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import {
  and,
  beginsWith,
  between,
  defineEntity,
  type EntityHandle,
  equals,
  type GlobalIndexQuery,
  greaterThan,
  type IndexKey,
  lessThan,
  oneOf,
  type PartitionKey,
  type Query,
  type Results,
  Session,
  type SessionOptions,
  type SortKey,
  type View,
} from '@sluice/core'

class Song {
  artist!: PartitionKey<string>
  title!: SortKey<IndexKey<'byYear', 'sort', string>>
  year!: IndexKey<'byYear', 'partition', IndexKey<'ownYears', 'sort', number, 'label'>>
  genre?: IndexKey<'byGenre', 'partition', 'rock' | 'pop', 'keys'>
  label?: string
  play(): void {}
}

const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: {
    ...{ artist: 'string', title: 'string', year: 'number', label: 'string' },
    genre: oneOf('rock', 'pop'),
  },
  indexes: {
    byYear: { partitionKey: 'year', sortKey: 'title' },
    ownYears: { local: true, sortKey: 'year', projection: ['label'] },
    byGenre: { partitionKey: 'genre', projection: 'keys' },
  },
})

class Plain {
  id!: number
  name!: string
  at!: Date
  note?: string
  rename(): void {}
}

const Plains = defineEntity(Plain, {
  table: 'Plain',
  partitionKey: 'id',
  attributes: { id: 'number', name: 'string', at: 'date', note: 'string' },
  indexes: { byName: { partitionKey: 'name', sortKey: 'at', projection: ['note'] } },
})

export async function branded(options: SessionOptions): Promise<void> {
  const session = new Session(options)
  const query = session.query(Song)
  const ofArtist: Query<Song, Song, 'artist' | 'title'> = query.where({ artist: 'x' })
  const results: Results<Song> = ofArtist.limit(5).reverse().consistent().managed(false).pageSize(2)
  for await (const song of results) song.play()
  const first: Song | undefined = await query.where({ artist: 'x', title: beginsWith('A') }).first()
  const some: Song[] = await query.where({ artist: 'x', title: between('A', 'B') }).all({ max: 5 })
  ofArtist.filter(($) => and(equals($.year, 1), equals($.label, 'x')))

  // @ts-expect-error a wrong type
  query.where({ artist: 1 })
  // @ts-expect-error a wrong type of the sort key
  query.where({ artist: 'x', title: 5 })
  // @ts-expect-error a wrong type in a condition
  query.where({ artist: 'x', title: between(1, 2) })
  // @ts-expect-error the partition key is missing
  query.where({ title: 'x' })
  // @ts-expect-error no key
  query.where({ artist: 'x', year: 5 })
  // @ts-expect-error no attribute
  query.where({ artist: 'x', nope: 5 })
  // @ts-expect-error the partition key can't be compared
  query.where({ artist: beginsWith('x') })
  // @ts-expect-error two conditions on the sort key
  query.where({ artist: 'x', title: [lessThan('x'), greaterThan('y')] })
  // @ts-expect-error a filter on a key
  ofArtist.filter(($) => equals($.title, 'x'))
  // @ts-expect-error a filter on no attribute
  ofArtist.filter(($) => equals($.nope, 'x'))
  // @ts-expect-error where() twice
  ofArtist.where({ artist: 'y' })
  // @ts-expect-error index() after where()
  ofArtist.index('byYear')
  // @ts-expect-error an index that isn't there
  query.index('nope')
  // @ts-expect-error nothing can be read without where()
  await query.all({ max: 1 })
  // @ts-expect-error all() is told how many
  await ofArtist.all()
  void [first, some]
}

export async function brandedIndexes(options: SessionOptions): Promise<void> {
  const session = new Session(options)
  const byYear = session
    .query(Song)
    .index('byYear')
    .where({ year: 1999, title: lessThan('x') })
  const song: Song | undefined = await byYear.filter(($) => equals($.artist, 'x')).first()
  const wider: GlobalIndexQuery<Song, Song, 'year' | 'title'> = byYear
  // @ts-expect-error a filter on the index's key
  byYear.filter(($) => equals($.year, 5))
  // @ts-expect-error a global index has no consistent reads
  byYear.consistent()

  const own = session
    .query(Song)
    .index('ownYears')
    .where({ artist: 'x', year: lessThan(5) })
    .consistent()
  const held: View<Song, 'artist' | 'title' | 'year' | 'label'> | undefined = await own.first()
  const label: string | undefined = held?.label
  // @ts-expect-error the index doesn't hold it
  void held?.genre
  own.filter(($) => equals($.label, 'x'))
  // @ts-expect-error nor can be filtered by it
  own.filter(($) => equals($.genre, 'rock'))
  const fetched = await own.select('genre').first()
  void fetched?.genre

  const byGenre = session.query(Song).index('byGenre').where({ genre: 'rock' })
  const keys = await byGenre.first()
  const artist: string | undefined = keys?.artist
  // @ts-expect-error the index holds keys alone
  void keys?.label
  // @ts-expect-error and can't be asked for more
  byGenre.select('label')
  byGenre.filter(($) => equals($.artist, 'x'))
  // @ts-expect-error nor filtered by more
  byGenre.filter(($) => equals($.label, 'x'))
  const named = await byGenre.select('title', ($) => ({ by: $.artist })).first()
  const by: string | undefined = named?.by
  // @ts-expect-error nor for parts of more
  byGenre.select(($) => ({ by: $.label }))
  const more = await own.select(($) => ({ kind: $.genre })).first()
  const kind: 'rock' | 'pop' | undefined = more?.kind
  // @ts-expect-error none of the listed values
  session.query(Song).index('byGenre').where({ genre: 'jazz' })
  // @ts-expect-error the table's key is no key of the index
  session.query(Song).index('byGenre').where({ genre: 'rock', artist: 'x' })
  void [song, wider, label, artist, by, kind]
}

export async function views(options: SessionOptions): Promise<void> {
  const session = new Session(options)
  const query = session.query(Song).where({ artist: 'x' }).select('title', 'year').consistent().limit(1)
  const view = await query.first()
  const title: string | undefined = view?.title
  const loaded: Song | undefined = await view?.load()
  if (view === undefined) return
  // @ts-expect-error not selected
  void view.label
  // @ts-expect-error a view is read-only
  view.title = 'x'
  // @ts-expect-error a view can't be saved
  session.save(view)
  // @ts-expect-error nor removed
  session.remove(view)
  // @ts-expect-error no attribute
  session.query(Song).where({ artist: 'x' }).select('nope')
  // @ts-expect-error a method is no attribute
  session.query(Song).where({ artist: 'x' }).select('play')
  void [title, loaded]
}

export async function handles(options: SessionOptions): Promise<void> {
  const session = new Session(options)
  const ofArtist: Query<Song, Song, 'artist' | 'title'> = session.query(Songs).where({ artist: 'x' })
  session
    .query(Plains)
    .where({ id: 1 })
    .filter(($) => equals($.name, 'x'))
  // @ts-expect-error the partition key is missing
  session.query(Plains).where({})
  // @ts-expect-error no key of the table
  session.query(Plains).where({ id: 1, name: 'x' })
  const byId = session.query(Plains).where({ id: 1 })
  // @ts-expect-error a filter on a key
  byId.filter(($) => equals($.id, 1))
  // @ts-expect-error an index that isn't there
  session.query(Plains).index('nope')

  const byName = session
    .query(Plains)
    .index('byName')
    .where({ name: 'x', at: lessThan(new Date()) })
  const held: View<Plain, 'id' | 'name' | 'at' | 'note'> | undefined = await byName.first()
  byName.filter(($) => equals($.note, 'x'))
  // @ts-expect-error a global index has no consistent reads
  byName.consistent()
  const ofName = session.query(Plains).index('byName')
  // @ts-expect-error a wrong type in a condition
  ofName.where({ name: 'x', at: lessThan(5) })

  const own = await session
    .query(Songs)
    .index('ownYears')
    .where({ artist: 'x', year: between(1, 5) })
    .consistent()
    .first()
  const label: string | undefined = own?.label
  // @ts-expect-error the index doesn't hold it
  void own?.genre
  const keys = await session.query(Songs).index('byGenre').where({ genre: 'rock' }).first()
  // @ts-expect-error the index holds keys alone
  void keys?.label
  const whole: Song | undefined = await session.query(Songs).index('byYear').where({ year: 1 }).first()

  // a handle that is annotated without its indexes goes by the class's marks
  const annotated: EntityHandle<Song, { readonly artist: string; readonly title: string }> = Songs
  session.query(annotated).index('byYear').where({ year: 1 })
  void [ofArtist, held, label, whole]
}

export async function others(options: SessionOptions): Promise<void> {
  const session = new Session(options)
  // typed attributes; which of them are keys is checked at run time, and so are indexes
  const byId: Plain | undefined = await session.query(Plain).where({ id: 1 }).consistent().first()
  session.query(Plain).where({ name: 'x', at: lessThan(new Date()) })
  session
    .query(Plain)
    .index('any')
    .where({ name: 'x' })
    .filter(($) => equals($.id, 5))
  // @ts-expect-error a wrong type
  session.query(Plain).where({ id: 'x' })
  // @ts-expect-error no attribute
  session.query(Plain).where({ nope: 'x' })
  // @ts-expect-error a method is no attribute
  session.query(Plain).where({ rename: 'x' })
  void byId
}

export async function scans(options: SessionOptions): Promise<void> {
  const session = new Session(options)
  const scan = session.scan(Songs)
  const all: Results<Song> = scan
    .segments(4)
    .consistent()
    .filter(($) => equals($.artist, 'x'))
  const byYear = scan.index('byYear').segments(2)
  const keys = await session.scan(Song).index('byGenre').first()
  // @ts-expect-error a scan has no key
  scan.where({ artist: 'x' })
  // @ts-expect-error and no order
  scan.reverse()
  // @ts-expect-error a global index has no consistent reads
  byYear.consistent()
  // @ts-expect-error the index holds keys alone
  void keys?.label
  // @ts-expect-error an index that isn't there
  scan.index('nope')
  // @ts-expect-error a wrong type in a filter
  scan.filter(($) => equals($.year, 'x'))
  void all
}
