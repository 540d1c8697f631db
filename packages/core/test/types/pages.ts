// Compiled with every supported TypeScript version; each @ts-expect-error must be needed.
import {
  defineEntity,
  type Page,
  type PageOf,
  type PartitionKey,
  type ReadFigures,
  type ReadStop,
  type Session,
  Session as SessionClass,
  type SessionOptions,
  type SortKey,
  type View,
} from '@sluice/core'

class Song {
  artist!: PartitionKey<string>
  title!: SortKey<string>
  year?: number
}

const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: { artist: 'string', title: 'string', year: 'number' },
})

export async function readPages(session: Session, search: URLSearchParams): Promise<void> {
  const query = session.query(Songs).where({ artist: 'x' })
  const page: Page<Song> = await query.page({ after: search.get('after') ?? undefined, limit: 10 })
  const next: string | undefined = page.next
  const stop: ReadStop | undefined = page.stoppedBy
  // @ts-expect-error: a page is read-only
  page.items.push(new Song())
  // @ts-expect-error: a cursor is a text
  await query.page({ after: 10 })
  // @ts-expect-error: a misspelt option
  await query.page({ cursor: next })
  // @ts-expect-error: no upper bound is told
  await query.all()
  // @ts-expect-error: a budget has no such part
  query.budget({ maxItems: 3 })
  const views: Page<View<Song, 'year'>> = await query.select('year').page()
  // @ts-expect-error: what was not selected was not read
  views.items[0]?.artist
  for await (const { items, progress } of session.scan(Song).segments(4).pages()) check(items, progress)
  return check([], { readUnits: 0, pages: 0, examined: stop === undefined ? 0 : 1 })
}

function check(_: PageOf<Song>['items'], __: ReadFigures): void {}

export function open(client: SessionOptions['client']): Session[] {
  const secrets: readonly (string | Uint8Array)[] = ['a', new Uint8Array(16)]
  return [
    new SessionClass({ client, cursorSecret: secrets, encryptCursors: true, cursorMaxAge: 1_000 }),
    // @ts-expect-error: a secret is a text or bytes
    new SessionClass({ client, cursorSecret: 42 }),
  ]
}
