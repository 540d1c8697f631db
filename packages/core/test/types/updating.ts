// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import {
  append,
  type ConflictSide,
  equals,
  type FlushOptions,
  type IfUnchanged,
  increment,
  lessThan,
  type OperationResult,
  type PartitionKey,
  type PatchOptions,
  type PendingEntry,
  type PlanGroup,
  type ReturnedItem,
  type Session,
  set,
  type UpdateOptions,
} from '@sluice/core'

class Song {
  artist!: PartitionKey<string>
  plays?: number
  takes?: string[]
}

class Album {
  id!: PartitionKey<string>
}

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
