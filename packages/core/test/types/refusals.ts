// What no builder takes, of classes with marks and of handles alike: one function of the same lines for each.
// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import {
  append,
  between,
  defineEntity,
  equals,
  greaterThan,
  type IndexKey,
  increment,
  isOneOf,
  lessThan,
  list,
  type PartitionKey,
  type Session,
  type SortKey,
  set,
  size,
} from '@sluice/core'

class Song {
  artist!: PartitionKey<string>
  title!: SortKey<string>
  year!: IndexKey<'byYear', 'partition', IndexKey<'ownYears', 'sort', number, 'label'>>
  plays!: IndexKey<'byYear', 'sort', number>
  label?: string
  lines?: string[]
}

class Track {
  artist!: string
  title!: string
  year!: number
  plays!: number
  label?: string
  lines?: string[]
}

const Tracks = defineEntity(Track, {
  table: 'Music',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: {
    ...{ artist: 'string', title: 'string', year: 'number', plays: 'number', label: 'string' },
    lines: list('string'),
  },
  indexes: {
    byYear: { partitionKey: 'year', sortKey: 'plays' },
    ownYears: { local: true, sortKey: 'year', projection: ['label'] },
  },
})

const key = { artist: 'x', title: 'y' }

export async function ofClasses(session: Session): Promise<void> {
  const [query, scan] = [session.query(Song), session.scan(Song)]
  const [byYear, ownYears] = [query.index('byYear'), query.index('ownYears')]
  const [ofArtist, ofYear] = [query.where({ artist: 'x' }), byYear.where({ year: 1 })]

  // @ts-expect-error a wrong attribute
  query.where({ artist: 'x', nope: 1 })
  // @ts-expect-error of an index
  byYear.where({ year: 1, nope: 1 })
  // @ts-expect-error of a filter
  ofArtist.filter(($) => equals($.nope, 1))
  // @ts-expect-error of an index's filter
  ofYear.filter(($) => equals($.nope, 1))
  // @ts-expect-error of a scan's filter
  scan.filter(($) => equals($.nope, 1))
  // @ts-expect-error of a view by query
  ofArtist.select('nope')
  // @ts-expect-error of a view by scan
  scan.select('nope')
  // @ts-expect-error of a view by key
  await session.get(Song, key, { project: ['nope'] })
  // @ts-expect-error of a key
  await session.get(Song, { ...key, nope: 1 })
  // @ts-expect-error of a condition
  session.save(new Song(), { if: ($) => equals($.nope, 1) })
  // @ts-expect-error of a condition by key
  session.check(Song, key, ($) => equals($.nope, 1))
  // @ts-expect-error of an update's condition
  session.update(new Song(), { if: ($) => equals($.nope, 1) })
  // @ts-expect-error of a patch
  session.patch(Song, key, ($) => set($.nope, 1))

  // @ts-expect-error a wrong type
  query.where({ artist: 1 })
  // @ts-expect-error of a sort key
  query.where({ artist: 'x', title: lessThan(5) })
  // @ts-expect-error of an index's key
  byYear.where({ year: 'x' })
  // @ts-expect-error of an index's sort key
  ownYears.where({ artist: 'x', year: between('a', 'b') })
  // @ts-expect-error in a filter
  ofArtist.filter(($) => lessThan($.year, 'x'))
  // @ts-expect-error in an index's filter
  ofYear.filter(($) => isOneOf($.label, ['x', 1]))
  // @ts-expect-error in a scan's filter
  scan.filter(($) => equals(size($.lines), 'x'))
  // @ts-expect-error in a key
  await session.get(Song, { artist: 1, title: 'y' })
  // @ts-expect-error in one of several
  await session.getMany(Song, [{ artist: 'x', title: 1 }])
  // @ts-expect-error in a condition
  session.remove(new Song(), { if: ($) => equals($.year, 'x') })
  // @ts-expect-error in a condition by key
  session.remove(Song, key, { if: ($) => equals($.year, 'x') })
  // @ts-expect-error in an update's condition
  session.update(new Song(), { if: ($) => equals($.year, 'x') })
  // @ts-expect-error in a patch
  session.patch(Song, key, ($) => [set($.year, 'x'), increment($.plays)])
  // @ts-expect-error in what a patch counts
  session.patch(Song, key, ($) => increment($.label))
  // @ts-expect-error in what a patch appends
  session.patch(Song, key, ($) => append($.lines, [1]))

  // @ts-expect-error the partition key is missing
  query.where({ title: 'y' })
  // @ts-expect-error of a global index
  byYear.where({ plays: 1 })
  // @ts-expect-error of a local one
  ownYears.where({ year: 1 })
  // @ts-expect-error of a key
  await session.get(Song, { title: 'y' }, { project: ['year'] })
  // @ts-expect-error of one that must be there
  await session.getOrThrow(Song, { title: 'y' })
  // @ts-expect-error of a removal
  session.remove(Song, { title: 'y' })
  // @ts-expect-error of a check
  session.check(Song, { title: 'y' }, ($) => equals($.year, 1))
  // @ts-expect-error of a patch
  session.patch(Song, { title: 'y' }, ($) => set($.year, 1))

  // @ts-expect-error two conditions on a sort key
  query.where({ artist: 'x', title: [greaterThan('a'), lessThan('b')] })
  // @ts-expect-error of an index
  byYear.where({ year: 1, plays: [greaterThan(1), lessThan(5)] })
  // @ts-expect-error one after the other
  ofArtist.where({ artist: 'x', title: lessThan('b') })

  // @ts-expect-error a filter on the partition key
  ofArtist.filter(($) => equals($.artist, 'x'))
  // @ts-expect-error on the sort key
  ofArtist.filter(($) => equals($.title, 'x'))
  // @ts-expect-error on an index's partition key
  ofYear.filter(($) => equals($.year, 1))
  // @ts-expect-error on an index's sort key
  ofYear.filter(($) => equals($.plays, 1))
  // @ts-expect-error on a local index's sort key
  ownYears.where({ artist: 'x' }).filter(($) => equals($.year, 1))

  // @ts-expect-error an index that isn't there
  query.index('nope')
  // @ts-expect-error for a scan neither
  scan.index('nope')

  const views = [
    await session.getOrThrow(Song, key, { project: ['artist', 'title', 'year'] }),
    ...(await ofArtist.select('artist', 'title', 'year').all({ max: 1 })),
    ...(await scan.select('artist', 'title', 'year').all({ max: 1 })),
    ...(await ownYears.where({ artist: 'x' }).all({ max: 1 })),
  ]
  for (const view of views) {
    // @ts-expect-error a view is read-only
    view.year = 1
    // @ts-expect-error it can't be saved
    session.save(view)
    // @ts-expect-error nor created
    session.create(view)
    // @ts-expect-error nor updated
    session.update(view)
    // @ts-expect-error nor removed
    session.remove(view)
    // @ts-expect-error nor among others
    session.saveAll([view])
  }
}

export async function ofHandles(session: Session): Promise<void> {
  const [query, scan] = [session.query(Tracks), session.scan(Tracks)]
  const [byYear, ownYears] = [query.index('byYear'), query.index('ownYears')]
  const [ofArtist, ofYear] = [query.where({ artist: 'x' }), byYear.where({ year: 1 })]

  // @ts-expect-error a wrong attribute
  query.where({ artist: 'x', nope: 1 })
  // @ts-expect-error of an index
  byYear.where({ year: 1, nope: 1 })
  // @ts-expect-error of a filter
  ofArtist.filter(($) => equals($.nope, 1))
  // @ts-expect-error of an index's filter
  ofYear.filter(($) => equals($.nope, 1))
  // @ts-expect-error of a scan's filter
  scan.filter(($) => equals($.nope, 1))
  // @ts-expect-error of a view by query
  ofArtist.select('nope')
  // @ts-expect-error of a view by scan
  scan.select('nope')
  // @ts-expect-error of a view by key
  await session.get(Tracks, key, { project: ['nope'] })
  // @ts-expect-error of a key
  await session.get(Tracks, { ...key, nope: 1 })
  // @ts-expect-error of a condition
  session.save(new Track(), { if: ($) => equals($.nope, 1) })
  // @ts-expect-error of a condition by key
  session.check(Tracks, key, ($) => equals($.nope, 1))
  // @ts-expect-error of an update's condition
  session.update(new Track(), { if: ($) => equals($.nope, 1) })
  // @ts-expect-error of a patch
  session.patch(Tracks, key, ($) => set($.nope, 1))

  // @ts-expect-error a wrong type
  query.where({ artist: 1 })
  // @ts-expect-error of a sort key
  query.where({ artist: 'x', title: lessThan(5) })
  // @ts-expect-error of an index's key
  byYear.where({ year: 'x' })
  // @ts-expect-error of an index's sort key
  ownYears.where({ artist: 'x', year: between('a', 'b') })
  // @ts-expect-error in a filter
  ofArtist.filter(($) => lessThan($.year, 'x'))
  // @ts-expect-error in an index's filter
  ofYear.filter(($) => isOneOf($.label, ['x', 1]))
  // @ts-expect-error in a scan's filter
  scan.filter(($) => equals(size($.lines), 'x'))
  // @ts-expect-error in a key
  await session.get(Tracks, { artist: 1, title: 'y' })
  // @ts-expect-error in one of several
  await session.getMany(Tracks, [{ artist: 'x', title: 1 }])
  // @ts-expect-error in a condition
  session.remove(new Track(), { if: ($) => equals($.year, 'x') })
  // @ts-expect-error in a condition by key
  session.remove(Tracks, key, { if: ($) => equals($.year, 'x') })
  // @ts-expect-error in an update's condition
  session.update(new Track(), { if: ($) => equals($.year, 'x') })
  // @ts-expect-error in a patch
  session.patch(Tracks, key, ($) => [set($.year, 'x'), increment($.plays)])
  // @ts-expect-error in what a patch counts
  session.patch(Tracks, key, ($) => increment($.label))
  // @ts-expect-error in what a patch appends
  session.patch(Tracks, key, ($) => append($.lines, [1]))

  // @ts-expect-error the partition key is missing
  query.where({ title: 'y' })
  // @ts-expect-error of a global index
  byYear.where({ plays: 1 })
  // @ts-expect-error of a local one
  ownYears.where({ year: 1 })
  // @ts-expect-error of a key
  await session.get(Tracks, { title: 'y' }, { project: ['year'] })
  // @ts-expect-error of one that must be there
  await session.getOrThrow(Tracks, { title: 'y' })
  // @ts-expect-error of a removal
  session.remove(Tracks, { title: 'y' })
  // @ts-expect-error of a check
  session.check(Tracks, { title: 'y' }, ($) => equals($.year, 1))
  // @ts-expect-error of a patch
  session.patch(Tracks, { title: 'y' }, ($) => set($.year, 1))

  // @ts-expect-error two conditions on a sort key
  query.where({ artist: 'x', title: [greaterThan('a'), lessThan('b')] })
  // @ts-expect-error of an index
  byYear.where({ year: 1, plays: [greaterThan(1), lessThan(5)] })
  // @ts-expect-error one after the other
  ofArtist.where({ artist: 'x', title: lessThan('b') })

  // @ts-expect-error a filter on the partition key
  ofArtist.filter(($) => equals($.artist, 'x'))
  // @ts-expect-error on the sort key
  ofArtist.filter(($) => equals($.title, 'x'))
  // @ts-expect-error on an index's partition key
  ofYear.filter(($) => equals($.year, 1))
  // @ts-expect-error on an index's sort key
  ofYear.filter(($) => equals($.plays, 1))
  // @ts-expect-error on a local index's sort key
  ownYears.where({ artist: 'x' }).filter(($) => equals($.year, 1))

  // @ts-expect-error an index that isn't there
  query.index('nope')
  // @ts-expect-error for a scan neither
  scan.index('nope')

  const views = [
    await session.getOrThrow(Tracks, key, { project: ['artist', 'title', 'year'] }),
    ...(await ofArtist.select('artist', 'title', 'year').all({ max: 1 })),
    ...(await scan.select('artist', 'title', 'year').all({ max: 1 })),
    ...(await ownYears.where({ artist: 'x' }).all({ max: 1 })),
  ]
  for (const view of views) {
    // @ts-expect-error a view is read-only
    view.year = 1
    // @ts-expect-error it can't be saved
    session.save(view)
    // @ts-expect-error nor created
    session.create(view)
    // @ts-expect-error nor updated
    session.update(view)
    // @ts-expect-error nor removed
    session.remove(view)
    // @ts-expect-error nor among others
    session.saveAll([view])
  }
}
