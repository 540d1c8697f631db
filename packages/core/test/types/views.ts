// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import {
  defineEntity,
  list,
  type NotAView,
  nested,
  type PartitionKey,
  type Path,
  type Selected,
  Session,
  type SessionOptions,
  type SortKey,
  size,
  type View,
  type ViewableProperty,
} from '@sluice/core'

class Song {
  artist!: PartitionKey<string>
  title!: SortKey<string>
  year!: number
  tags?: Set<string>
  studio?: Studio
  takes?: Studio[]
  anything?: unknown
  play(): void {}
}

class Studio {
  city!: string
  opened?: Date
}

class Plain {
  id!: number
  name!: string
}

const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: {
    ...{ artist: 'string', title: 'string', year: 'number', tags: 'string-set', anything: 'unknown' },
    studio: nested(Studio),
    takes: list(nested(Studio)),
  },
})
const Plains = defineEntity(Plain, { table: 'Plain', partitionKey: 'id', attributes: { id: 'number', name: 'string' } })
const KEY = { artist: 'a', title: 'b' }

type Row = Selected<Song, 'title', { city: Path<string> }>

type IsExactly<A, B> = (<V>() => V extends A ? 1 : 2) extends <V>() => V extends B ? 1 : 2 ? true : false
const holds = <V extends true>(value?: V): void => void value

export async function views(options: SessionOptions): Promise<void> {
  const session = new Session(options)

  const view = await session.get(Songs, KEY, { project: ['title', 'year'] })
  holds<IsExactly<typeof view, View<Song, 'title' | 'year'> | undefined>>()
  const byClass = await session.get(Song, KEY, { project: ['tags'], consistent: true, managed: false })
  holds<IsExactly<typeof byClass, View<Song, 'tags'> | undefined>>()
  const several = await session.getMany(Plains, [{ id: 1 }], { project: ['name'] })
  holds<IsExactly<typeof several, (View<Plain, 'name'> | undefined)[]>>()
  const certain = await session.getOrThrow(Song, KEY, { project: ['year'] })
  const year: number = certain.year
  const tags: Set<string> | undefined = byClass?.tags
  const whole: Song | undefined = await view?.load()
  const property: ViewableProperty<Song> = 'tags'

  // without `project`: entities
  const song = await session.getOrThrow(Songs, KEY)
  holds<IsExactly<typeof song, Song>>()
  const songs = await session.getMany(Song, [KEY], { managed: false })
  holds<IsExactly<typeof songs, (Song | undefined)[]>>()
  const refreshed = await session.refresh(song, { retry: { maxAttempts: 3 } })
  holds<IsExactly<typeof refreshed, Song | undefined>>()

  // @ts-expect-error not a property
  await session.get(Songs, KEY, { project: ['yaer'] })
  // @ts-expect-error a method
  await session.get(Song, KEY, { project: ['play'] })
  // @ts-expect-error no array
  await session.get(Songs, KEY, { project: 'year' })
  // @ts-expect-error what was not read
  void view?.tags
  // @ts-expect-error a view is read-only
  certain.year = 2000
  // @ts-expect-error a view refreshes nothing
  await session.get(Songs, KEY, { project: ['year'], refresh: true })
  // @ts-expect-error a view is no entity
  const entity: Song = certain

  // @ts-expect-error writing a view would erase the rest
  session.save(certain)
  // @ts-expect-error writing a view would erase the rest
  session.create(certain)
  // @ts-expect-error writing a view would erase the rest
  session.remove(certain)
  // @ts-expect-error writing a view would erase the rest
  session.saveAll([song, certain])
  // @ts-expect-error writing a view would erase the rest
  session.createAll([certain])
  // @ts-expect-error writing a view would erase the rest
  session.update(certain)
  // @ts-expect-error writing a view would erase the rest
  session.removeAll([certain])
  // @ts-expect-error a view is refreshed by no session
  await session.refresh(certain)
  // @ts-expect-error a view is none
  const plain: NotAView = certain

  // all of them take entities
  session.save(song)
  session.create(song)
  session.saveAll([song, new Plain()])
  session.remove(song)
  void [year, tags, whole, property, entity, plain]
}

export async function parts(options: SessionOptions): Promise<void> {
  const session = new Session(options)
  const view = await session.getOrThrow(Songs, KEY, {
    project: ($) => ({ city: $.studio.city, opened: $.takes[1]!.opened, first: $.takes[0]!, any: $.anything['x']! }),
  })
  const city: string | undefined = view.city
  const opened: Date | undefined = view.opened
  const first: Studio | undefined = view.first
  holds<IsExactly<(typeof view)['city'], string | undefined>>()
  const whole: Song | undefined = await view.load()
  const several = await session.getMany(Song, [KEY], { project: ($) => ({ key: $.artist }), consistent: true })
  const key: string | undefined = several[0]?.key
  const rows: Row[] = await session
    .query(Song)
    .where({ artist: 'x' })
    .select('title', ($) => ({ city: $.studio.city }))
    .all({ max: 5 })
  const title: string | undefined = rows[0]?.title
  const scanned = await session
    .scan(Songs)
    .select(($) => ({ opened: $.studio.opened }))
    .first()
  const date: Date | undefined = scanned?.opened

  // @ts-expect-error what was not read
  void view.year
  // @ts-expect-error there may be none
  const certain: string = view.city
  // @ts-expect-error a view is read-only
  view.city = 'x'
  // @ts-expect-error writing a view would erase the rest
  session.save(view)
  // @ts-expect-error no such part
  await session.get(Songs, KEY, { project: ($) => ({ town: $.studio.town }) })
  // @ts-expect-error a string has no parts
  await session.get(Songs, KEY, { project: ($) => ({ x: $.title.x }) })
  // @ts-expect-error a method
  await session.get(Songs, KEY, { project: ($) => ({ x: $.play }) })
  // @ts-expect-error no path
  await session.get(Songs, KEY, { project: () => ({ x: 'title' }) })
  // @ts-expect-error no path but a number to compare
  await session.get(Songs, KEY, { project: ($) => ({ x: size($.title) }) })
  // @ts-expect-error paths are given names
  session.scan(Song).select(($) => $.studio.city)
  // @ts-expect-error no such property
  session.scan(Song).select('nope', ($) => ({ city: $.studio.city }))
  void [city, opened, first, whole, key, title, date, certain]
}
