// dynamodb-admin, the command, on the served fake: its pages and calls as a browser makes them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const command = createRequire(import.meta.url).resolve('dynamodb-admin/dist/dynamodb-admin.js')
// ends the command when this process ends, however it does
const whileOpen = fileURLToPath(new URL('../servers/while-open.mjs', import.meta.url))

export function declare({ test, url, storedItem, storedItems }) {
  const item = (title, more = {}) => ({ artist: 'ray', title, ...more })
  const songs = Array.from({ length: 30 }, (_, number) => item(String(number).padStart(2, '0'), { year: number }))
  const stored = (title) => storedItem('Songs', { artist: { S: 'ray' }, title: { S: title } })

  test('creates tables and items, shows and searches them page by page, changes and deletes them', async (t) => {
    const { page, call } = await open(t, url())

    await call('POST', '/create-table', { TableDefinition: SONGS, SecondaryIndexes: [BY_GENRE, BY_YEAR] })
    t.regex(await page('/'), /Songs/)
    t.regex(await page('/tables/Songs/meta'), /byGenre[\s\S]*byYear|byYear[\s\S]*byGenre/)
    t.regex(await page('/tables/Songs/ttl'), /DISABLED/)

    for (const song of songs) await call('PUT', '/tables/Songs/add-item', { ...song, genre: 'jazz' })
    t.deepEqual(await stored('03'), {
      artist: { S: 'ray' },
      title: { S: '03' },
      genre: { S: 'jazz' },
      year: { N: '3' },
    })
    t.regex(await page('/tables/Songs/items/ray,03'), /jazz/)

    const search = async (query) => JSON.parse(await page(`/tables/Songs/items?${new URLSearchParams(query)}`))
    const first = await search({ pageSize: '20' })
    const second = await search({ pageSize: '20', startKey: decodeURIComponent(first.nextKey) })
    t.deepEqual([first.Items.length, second.Items.length, second.nextKey], [20, 10, null])
    const filters = {
      genre: { type: 'S', operator: '=', value: 'jazz' },
      year: { type: 'N', operator: '>=', value: '27' },
    }
    const found = await search({
      operationType: 'query',
      queryableSelection: 'byGenre',
      filters: JSON.stringify(filters),
    })
    t.deepEqual(
      found.Items.map(({ title }) => title),
      ['27', '28', '29'],
    )

    await call('PUT', '/tables/Songs/items/ray,03', item('03', { notes: ['x'], nested: { a: null } }))
    t.deepEqual((await stored('03')).nested, { M: { a: { NULL: true } } })
    await call('DELETE', '/tables/Songs/items/ray,03')
    t.is(await stored('03'), undefined)
    await call('DELETE', '/tables/Songs/all')
    t.is((await storedItems('Songs')).length, 0)
    await call('DELETE', '/tables/Songs')
    t.deepEqual(JSON.parse(await page('/api/tables')), [])
  })
}

/** Starts the command and waits until it listens; it ends with the test. */
async function open(t, endpoint) {
  const options = ['--host=127.0.0.1', '--port=0', `--dynamo-endpoint=${endpoint}`]
  const child = spawn(process.execPath, [whileOpen, process.execPath, command, ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  t.teardown(async () => {
    child.stdin.end()
    await once(child, 'exit')
  })
  let printed = ''
  let origin
  for await (const chunk of child.stdout) {
    printed += chunk
    origin = /listening on (\S+)/.exec(printed)?.[1]
    if (origin !== undefined) break
  }
  const call = async (method, path, body) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${origin}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text
  }
  return { call, page: (path) => call('GET', path) }
}

const CAPACITY = { ReadCapacityUnits: 3, WriteCapacityUnits: 3 }
const SONGS = {
  TableName: 'Songs',
  HashAttributeName: 'artist',
  HashAttributeType: 'S',
  RangeAttributeName: 'title',
  RangeAttributeType: 'S',
  ...CAPACITY,
}
const BY_YEAR = {
  IndexName: 'byYear',
  IndexType: 'local',
  HashAttributeName: 'artist',
  HashAttributeType: 'S',
  RangeAttributeName: 'year',
  RangeAttributeType: 'N',
}
const BY_GENRE = { ...BY_YEAR, ...CAPACITY, IndexName: 'byGenre', IndexType: 'global', HashAttributeName: 'genre' }
