import type { CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { defineEntity, greaterThan, type Page, type PageOptions, Session } from '@sluice/core'
import type { ContractCase } from '../contract-case.js'
import { indexedMusic } from '../look/query.js'
import { ready } from '../look/tables.js'

class Song {
  pk!: string
  sk!: string
  g?: string
  h?: number
  n?: number
}
const Songs = defineEntity(Song, {
  table: 'Music',
  partitionKey: 'pk',
  sortKey: 'sk',
  attributes: { pk: 'string', sk: 'string', g: 'string', h: 'number', n: 'number' },
  indexes: { gsi: { partitionKey: 'g', sortKey: 'h' } },
})

interface Found {
  page(options: PageOptions): Promise<Page<Song>>
  all(options: { readonly max: number }): Promise<Song[]>
}

const music: CreateTableCommandInput = {
  ...indexedMusic,
  LocalSecondaryIndexes: undefined,
  AttributeDefinitions: indexedMusic.AttributeDefinitions?.filter(({ AttributeName }) => AttributeName !== 'l'),
  GlobalSecondaryIndexes: indexedMusic.GlobalSecondaryIndexes?.filter(({ IndexName }) => IndexName === 'gsi').map(
    (index) => ({ ...index, Projection: { ProjectionType: 'ALL' } }),
  ),
}

/** 23 songs, most of them in the index, whose keys three of them share at a time. */
async function store(client: DynamoDBClient): Promise<Session> {
  await ready(client, music)
  const session = new Session({ client, cursorSecret: 'a secret for tests alone', encryptCursors: true })
  for (let i = 0; i < 23; i++) {
    const inIndex = i % 7 === 0 ? {} : { g: 'g', h: Math.floor(i / 3) }
    session.save(Object.assign(new Song(), { pk: i % 5 === 0 ? 'b' : 'a', sk: `é${i}`, n: i % 4, ...inIndex }))
  }
  await session.flush()
  return session
}

function foundBy(session: Session): Readonly<Record<string, Found>> {
  const table = session.query(Songs).where({ pk: 'a' })
  const index = session.query(Songs).index('gsi').where({ g: 'g' })
  return {
    table,
    'table, reversed': table.reverse(),
    'table, filtered': table.filter(($) => greaterThan($.n, 1)),
    'table, two at a time': table.pageSize(2),
    index,
    'index, reversed': index.reverse(),
    'index, filtered, three at a time': index.filter(($) => greaterThan($.n, 1)).pageSize(3),
    scan: session.scan(Songs),
    'scan, filtered': session.scan(Songs).filter(($) => greaterThan($.n, 1)),
    'parallel scan': session.scan(Songs).segments(3).pageSize(4),
  }
}

const names = (songs: readonly Song[]): string[] => songs.map(({ sk }) => sk)

/** What differs when a query is read page by page, forth and back, from what it finds in one go. */
async function differences(session: Session): Promise<string[]> {
  const wrong: string[] = []
  for (const [what, found] of Object.entries(foundBy(session))) {
    const whole = names(await found.all({ max: 100 }))
    const inOrder = (list: string[]): string => JSON.stringify(what === 'parallel scan' ? list.toSorted() : list)
    for (const limit of [2, 5]) {
      const pages = await pagesOf(found, limit)
      if (inOrder(pages.flatMap(({ items }) => names(items))) !== inOrder(whole)) wrong.push(`${what} by ${limit}`)
      const before = await pagesBefore(found, limit, pages.at(-1)!)
      const back = [...before, pages.at(-1)!].flatMap(({ items }) => names(items))
      if (!what.includes('scan') && inOrder(back) !== inOrder(whole)) wrong.push(`${what} by ${limit}, back`)
    }
  }
  return wrong
}

async function pagesOf(found: Found, limit: number): Promise<Page<Song>[]> {
  const pages = [await found.page({ limit })]
  for (let after = pages[0]?.next; after !== undefined; after = pages.at(-1)?.next) {
    pages.push(await found.page({ after, limit }))
  }
  return pages
}

async function pagesBefore(found: Found, limit: number, { previous }: Page<Song>): Promise<Page<Song>[]> {
  const pages: Page<Song>[] = []
  for (let before = previous; before !== undefined; before = pages[0]?.previous) {
    pages.unshift(await found.page({ before, limit }))
  }
  return pages
}

export const sessionPageCases: readonly ContractCase[] = [
  {
    title: 'pages of a session’s queries and scans, forth and back, are what they find in one go',
    source: 'Sluice',
    look: async (client) => differences(await store(client)),
    expect: [],
  },
  {
    title: 'a limited page of an index goes on behind its last item, among equal keys',
    source: 'Sluice',
    look: async (client) => {
      const index = (await store(client)).fork().query(Songs).index('gsi').where({ g: 'g' })
      const { next, items } = await index.page({ limit: 2 })
      const rest = await index.page({ after: next, limit: 100 })
      return [items.length, rest.items.length, rest.done]
    },
    expect: [2, 17, true],
  },
]
