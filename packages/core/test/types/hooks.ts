// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import {
  defineEntity,
  type EntityHooks,
  type FlushReport,
  Session,
  type SessionHooks,
  type SessionOptions,
  withSession,
} from '@sluice/core'
import { currentSession, runInSession } from '@sluice/core/scope'

class Song {
  artist!: string
  year!: number
}

class Album {
  name!: string
}

const hooks: EntityHooks<Song> = { beforeSave: [(song) => song.year.toFixed()], afterRemove: (song) => song.artist }

defineEntity(Song, { table: 'Music', partitionKey: 'artist', attributes: { artist: 'string', year: 'number' }, hooks })

defineEntity(Album, {
  table: 'Albums',
  partitionKey: 'name',
  attributes: { name: 'string' },
  hooks: {
    // the entity is one of the class
    beforeSave: (album) => {
      const name: string = album.name
      // @ts-expect-error no such property
      return [name, album.year]
    },
    afterSave: async (album: Album) => album.name,
  },
})

// @ts-expect-error a hook for songs is none for albums
const wrong: EntityHooks<Album> = { beforeSave: (song: Song) => song.year }

const sessionHooks: SessionHooks<Session> = {
  beforeFlush: (session: Session) => session.clear(),
  afterFlush: async (report: FlushReport) => report.ok,
}

export async function scopes(options: SessionOptions): Promise<void> {
  const session: Session = new Session({ ...options, hooks: sessionHooks })
  const fork: Session = session.fork()
  const result: number = await withSession(options, async (inner) => inner.pending.length)
  const same: string = await withSession(fork, () => 'x', { deadlineMs: 1 })
  await runInSession(options, (inner: Session) => inner.save(new Song()))
  const current: Session = currentSession()
  // @ts-expect-error the function returns a string
  const number: number = await runInSession(session, () => 'x')
  // @ts-expect-error no such hook
  new Session({ ...options, hooks: { beforeflush: () => undefined } })
  void [result, same, current, number, wrong]
}
