// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import {
  append,
  type ConflictSide,
  decrement,
  defineEntity,
  equals,
  type FlushOptions,
  type IfUnchanged,
  increment,
  type KeyNameOf,
  lessThan,
  type OperationResult,
  type PartitionKey,
  type PatchOptions,
  type PendingEntry,
  type PlanGroup,
  type ReturnedItem,
  type Session,
  type SortKey,
  set,
  type UpdateBuilder,
  type UpdateOptions,
  type UpdatePaths,
  unset,
  type WritablePath,
} from '@sluice/core'

class Song {
  artist!: PartitionKey<string>
  plays?: number
  takes?: string[]
}

class Album {
  id!: PartitionKey<string>
}

class Play {
  song!: PartitionKey<string>
  at!: SortKey<number>
  first?: string
  best?: Play
}

class Plain {
  id!: number
  at!: bigint
  name?: string
}

const Plains = defineEntity(Plain, {
  table: 'Plain',
  partitionKey: 'id',
  sortKey: 'at',
  attributes: { id: 'number', at: 'bigint', name: 'string' },
})

export const keyNames: readonly [KeyNameOf<typeof Play>, KeyNameOf<typeof Play>, KeyNameOf<typeof Plains>] = [
  'song',
  'at',
  'id',
]
// @ts-expect-error: no part of the key
export const noKeyName: KeyNameOf<typeof Play> = 'first'
export const writable = ($: UpdatePaths<Play, 'song' | 'at'>): WritablePath<string> => $.first
// @ts-expect-error: a key never changes
export const unwritable = ($: UpdatePaths<Play, 'song' | 'at'>): WritablePath<string> => $.song

export const asked: IfUnchanged = 'touched'
export const back: ReturnedItem = 'updatedNew'
export const options: UpdateOptions<Song> = { ifUnchanged: asked, exactlyOnce: true, if: ($) => lessThan($.plays, 1) }
export const patchOptions: PatchOptions<Song> = { mustExist: true, returning: back, returnStored: true }
export const flushOptions: FlushOptions = { detectChanges: true }
// @ts-expect-error it is one of the two
export const wrong: UpdateOptions<Song> = { ifUnchanged: 'some' }
// @ts-expect-error a patch knows no loaded values
export const unknown: PatchOptions<Song> = { ifUnchanged: 'all' }

export function write(session: Session, song: Song): void {
  session.update(song)
  session.update(song, options)
  session.update(song, { if: ($) => equals($.plays, 1), onConflict: 'last-wins' })
  session.patch(Song, { artist: 'x' }, ($) => increment($.plays))
  session.patch(Song, { artist: 'x' }, ($) => [set($.plays, 1), append($.takes, ['a'])], patchOptions)
  session.patch(Song, { artist: 'x' }, ($) => set($.plays, 1), { if: ($) => lessThan($.plays, 1) })
  // @ts-expect-error there is no such attribute
  session.update(song, { if: ($) => lessThan($.year, 2) })
  // @ts-expect-error there is no such attribute
  session.patch(Song, { artist: 'x' }, ($) => increment($.year))
  // @ts-expect-error a text is not counted up
  session.patch(Song, { artist: 'x' }, ($) => increment($.artist))
  // @ts-expect-error a patch needs the whole key
  session.patch(Song, {}, ($) => increment($.plays))
  // @ts-expect-error options of the other class
  session.update(new Album(), options)
}

export function keys(session: Session): void {
  const play = { song: 'x', at: 1 }
  // a key is read as anything else; the one of a nested entity is written too
  session.patch(Play, play, ($) => [set($.first, $.song), set($.best.song, 'y'), increment($.best.at)])
  // @ts-expect-error a partition key never changes
  session.patch(Play, play, ($) => set($.song, 'y'))
  // @ts-expect-error nor does a sort key
  session.patch(Play, play, ($) => increment($.at))
  // @ts-expect-error nor is it taken away
  session.patch(Play, play, ($) => [set($.first, 'y'), unset($.at)])
  // @ts-expect-error nor by a function of one's own
  const update: UpdateBuilder<Play> = ($) => decrement($.at)
  session.patch(Play, play, update)

  session.patch(Plains, { id: 1, at: 1n }, ($) => set($.name, 'x'))
  // @ts-expect-error a handle's partition key
  session.patch(Plains, { id: 1, at: 1n }, ($) => set($.id, 2))
  // @ts-expect-error a handle's sort key
  session.patch(Plains, { id: 1, at: 1n }, ($) => increment($.at))
  // of a class without marks it is told at run time
  session.patch(Plain, { id: 1, at: 1n }, ($) => set($.id, 2))
}

export function read(result: OperationResult): number | undefined {
  const song: Song | undefined = result.returned(Song)
  const part: Readonly<Partial<Song>> | undefined = result.updated(Song)
  // @ts-expect-error it is another class
  const album: Album | undefined = result.returned(Song)
  // @ts-expect-error what came back is not to be changed
  if (part !== undefined) part.plays = 1
  return album === undefined ? song?.plays : part?.plays
}

export const kinds: readonly (OperationResult['kind'] | PendingEntry['kind'] | ConflictSide['kind'])[] = [
  'put',
  'delete',
  'update',
  'patch',
]
export const updates = ({ updates }: PlanGroup): number => updates
