import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import test from 'ava'

// What an editor shows of an expression is what the compiler prints of its type.
const CLASSES = `
import {
  defineEntity, equals, ifNotExists, increment, type IndexKey, lessThan, type PartitionKey, type Paths, plus, Session, size,
  type SortKey,
} from '@sluice/core'
export declare const session: Session
export class Song {
  artist!: PartitionKey<string>
  title!: SortKey<string>
  year!: IndexKey<'byYear', 'partition', number>
  genre?: IndexKey<'byGenre', 'partition', string, 'keys'>
}
export class Plain {
  id!: string
  name?: string
}
export class Studio {
  city!: string
}
export class Take {
  id!: string
  at!: Date
  parts?: Studio[]
  bars?: number
}
export const Takes = defineEntity(Take, {
  table: 'Takes', partitionKey: 'id', attributes: { id: 'string', at: 'date', bars: 'number' },
  indexes: { byBars: { partitionKey: 'bars', sortKey: 'at', projection: 'keys' } },
})
export declare const $: Paths<Take>
`

const PRINTED: Readonly<Record<string, string>> = {
  'session.query(Song)': 'import("@sluice/core").TableQuery<typeof Song>',
  "session.query(Song).where({ artist: 'x' })": 'import("@sluice/core").Query<Song, Song, "artist" | "title">',
  "session.query(Song).where({ artist: 'x' }).limit(5).consistent()":
    'import("@sluice/core").Query<Song, Song, "artist" | "title">',
  "session.query(Song).where({ artist: 'x' }).select('year').reverse()":
    'import("@sluice/core").Query<Song, import("@sluice/core").View<Song, "year">, "artist" | "title">',
  "session.query(Takes).where({ id: 'x' }).select('at', $ => ({ city: $.parts[0]!.city }))":
    'import("@sluice/core").Query<Take, import("@sluice/core").View<Take, "at", { readonly city: string | undefined; }>, "id">',
  "session.get(Takes, { id: 'x' }, { project: $ => ({ city: $.parts[0]!.city }) })":
    'Promise<import("@sluice/core").View<Take, never, { readonly city: string | undefined; }> | undefined>',
  "session.query(Song).where({ artist: 'x' }).first()": 'Promise<Song | undefined>',
  "session.query(Song).index('byYear').where({ year: 1959 })":
    'import("@sluice/core").GlobalIndexQuery<Song, Song, "year">',
  "session.query(Song).index('byGenre').where({ genre: 'x' }).all({ max: 9 })":
    'Promise<import("@sluice/core").View<Song, "artist" | "genre" | "title">[]>',
  'session.scan(Plain).segments(2)': 'import("@sluice/core").TableScan<typeof Plain>',
  "session.get(Song, { artist: 'x', title: 'y' }, { project: ['year'] })":
    'Promise<import("@sluice/core").View<Song, "year"> | undefined>',
  "defineEntity(Plain, { table: 'T', partitionKey: 'id', attributes: { id: 'string' } })":
    'import("@sluice/core").EntityHandle<Plain, import("@sluice/core").KeyOfProperties<Plain, "id">, "id", Record<never, never>>',
  "session.query(Takes).where({ id: 'x' })": 'import("@sluice/core").Query<Take, Take, "id">',
  "session.query(Takes).index('byBars').where({ bars: 1, at: lessThan(new Date()) }).page()":
    'Promise<import("@sluice/core").Page<import("@sluice/core").View<Take, "at" | "bars" | "id">>>',
  "session.query(Takes).where({ id: 'x' }).pages()": 'AsyncIterableIterator<import("@sluice/core").PageOf<Take>>',
  'session.getMany(Takes, [])': 'Promise<(Take | undefined)[]>',
  "session.scan(Song).index('byGenre')":
    'import("@sluice/core").GlobalIndexScan<Song, import("@sluice/core").View<Song, "artist" | "genre" | "title">, "year">',
  '$.bars': 'import("@sluice/core").Path<number>',
  '$.parts': 'import("@sluice/core").Path<Studio[]> & import("@sluice/core").ListPaths<Studio>',
  '$.parts[0]!.city': 'import("@sluice/core").Path<string>',
  'size($.parts)': 'import("@sluice/core").Operand<number>',
  'equals($.bars, 1)': 'import("@sluice/core").ConditionExpression',
  'increment($.bars)': 'import("@sluice/core").UpdateAction',
  'plus(ifNotExists($.bars, 0), 1)': 'import("@sluice/core").Computed<number>',
  'lessThan(5)': 'import("@sluice/core").SortKeyCondition<number>',
}

test('editors show short types of builders, of what they find, and of expressions', (t) => {
  // inside the package, so that its name is resolved
  const folder = join(import.meta.dirname, '../../printed-types')
  mkdirSync(folder, { recursive: true })
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const constants = Object.keys(PRINTED).map((expression, i) => `export const shown${i} = ${expression}`)
  writeFileSync(join(folder, 'program.ts'), [CLASSES, ...constants].join('\n'))
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const flags =
    '--declaration --emitDeclarationOnly --strict --skipLibCheck --target es2022 --lib es2023,esnext.disposable'
  const args = [tsc, ...flags.split(' '), '--module', 'nodenext', '--ignoreConfig', 'program.ts']
  execFileSync(process.execPath, args, { cwd: folder })
  const declared = readFileSync(join(folder, 'program.d.ts'), 'utf8')
    .split(/^export declare const shown\d+: /m)
    .slice(1)
  for (const [i, [expression, printed]] of Object.entries(PRINTED).entries()) {
    t.is(declared[i]?.replaceAll(/\s+/g, ' ').replace(/; $/, ''), printed, expression)
  }
})
