// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import { defineEntity, list, type PartitionKey, Session, type SessionOptions, type SortKey } from '@sluice/core'

class Song {
  artist!: PartitionKey<string>
  title!: SortKey<string>
  year!: number
  parts!: string[]
  play(): void {}
}

class Plain {
  id!: number
  name!: string
  rename(): void {}
}

const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: { artist: 'string', title: 'string', year: 'number', parts: list('string') },
})
const Plains = defineEntity(Plain, { table: 'Plain', partitionKey: 'id', attributes: { id: 'number', name: 'string' } })

export async function keys(options: SessionOptions): Promise<void> {
  const session = new Session(options)

  // handles: exactly the key, typed
  const byHandle: Song | undefined = await session.get(Songs, { artist: 'a', title: 'b' })
  await session.get(Plains, { id: 1 })
  session.remove(Songs, { artist: 'a', title: 'b' })
  session.discard(Songs, { artist: 'a', title: 'b' })
  session.isPending(Plains, { id: 1 })
  // @ts-expect-error the sort key is missing
  await session.get(Songs, { artist: 'a' })
  // @ts-expect-error the partition key is missing
  session.remove(Songs, { title: 'b' })
  // @ts-expect-error a wrong key type
  await session.get(Songs, { artist: 'a', title: 1 })
  // @ts-expect-error an extra key
  await session.get(Songs, { artist: 'a', title: 'b', year: 1 })
  // @ts-expect-error a wrong key type
  session.isPending(Plains, { id: '1' })

  // branded classes: the same
  const byClass: Song | undefined = await session.get(Song, { artist: 'a', title: 'b' })
  // @ts-expect-error the sort key is missing
  await session.get(Song, { artist: 'a' })
  // @ts-expect-error a wrong key type
  session.remove(Song, { artist: 1, title: 'b' })
  // @ts-expect-error an extra key
  session.discard(Song, { artist: 'a', title: 'b', year: 1 })

  // other classes: the attributes' types; which of them are the key is checked at run time
  await session.get(Plain, { id: 1 })
  // @ts-expect-error not the attribute's type
  await session.get(Plain, { id: '1' })
  // @ts-expect-error no such attribute
  await session.get(Plain, { ident: 1 })
  // @ts-expect-error a method is no attribute
  await session.get(Plain, { rename: () => {} })

  // @ts-expect-error what is loaded is typed
  const wrong: Plain | undefined = await session.get(Song, { artist: 'a', title: 'b' })
  void [byHandle, byClass, wrong]
}
