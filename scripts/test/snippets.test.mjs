import { rmSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { checkSnippets } from '../snippets/check-snippets.mjs'
import { extractDocstringSnippets, extractSnippets } from '../snippets/extract-snippets.mjs'
import { findSnippets } from '../snippets/find-snippets.mjs'
import { plant } from './plant.mjs'

const block = (info, ...lines) => [`\`\`\`${info}`, ...lines, '```', ''].join('\n')

test('blocks fenced ts are found with their line, name, heading and mode', (t) => {
  const page = [
    '# Title\n\n## Quick start',
    block('ts', '// song.ts', 'export class Song {}'),
    block('sh', 'npm i'),
    '- in a list\n  ```ts no-run\n  const a = {\n    b: 1,\n  }\n  ```',
    '````md\n```ts\nnot me\n```\n````',
  ].join('\n')
  t.deepEqual(extractSnippets(page, 'a.md'), [
    {
      page: 'a.md',
      line: 5,
      name: 'song.ts',
      mode: 'run',
      heading: 'Quick start',
      text: '// song.ts\nexport class Song {}\n',
    },
    {
      page: 'a.md',
      line: 15,
      name: undefined,
      mode: 'no-run',
      heading: 'Quick start',
      text: 'const a = {\n  b: 1,\n}\n',
    },
  ])
})

test('a mistaken fence is an error with its place', (t) => {
  t.throws(() => extractSnippets(block('ts norun', 'a'), 'a.md'), { message: /^a\.md:1: expected `no-run`/ })
  t.throws(() => extractSnippets('\n```ts\na', 'a.md'), { message: 'a.md:2: the block is never closed' })
})

test('docstrings give their snippets with the line in the source', (t) => {
  const source = [
    '/** One. */',
    'const a = 1 // ```ts',
    '/**',
    ' * Two.',
    ' * @example',
    ' * ```ts',
    ' * const b = 2 /* two *\\/',
    ' * ```',
    ' */',
    'export const b = 2',
  ].join('\n')
  const [only, ...others] = extractDocstringSnippets(source, 'b.ts')
  t.like(only, { line: 7, text: 'const b = 2 /* two */\n' })
  t.deepEqual(others, [])
})

test('pages of the root, of docs and of packages are read, and nothing hidden', (t) => {
  const pages = ['README.md', 'docs/a.md', 'docs/deep/b.md', 'packages/core/README.md']
  const others = ['docs/node_modules/x/README.md', 'docs/.snippets/c.md', 'examples/README.md']
  const root = plant(t, {
    ...Object.fromEntries([...pages, ...others].map((page) => [page, block('ts', 'const a = 1')])),
    'packages/core/src/a.ts': '/**\n * ```ts\n * f()\n * ```\n */\nexport function f(): void {}',
  })
  t.deepEqual(
    findSnippets(root).map((s) => s.page),
    [...pages, 'packages/core/src/a.ts'],
  )
})

test('each kind of snippet is compiled and run, and each kind of failure is told', async (t) => {
  const folder = join(import.meta.dirname, '../../.cache/snippets-test')
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const page = [
    block('ts', '// a.ts', 'export const a: number = 1'),
    block('ts', `import { a } from './a.js'`, `if (a !== 1) throw new Error('a')`),
    block('ts', '// a.ts', 'export const a: string = "another program"'),
    block('ts', 'const wrong: number = "text"', 'export {}'),
    block('ts', `throw new Error('thrown')`),
    block('ts', `void Promise.reject(new Error('nobody waits'))`),
    block('ts', 'process.exit(3)'),
    block('ts', 'await new Promise(() => {})'),
    block('ts no-run', `throw new Error('never run')`),
    block('ts ignore', 'this is not TypeScript'),
    block('ts', `import test from 'ava'`, `test('green', (t) => t.pass())`),
    block('ts', `import test from 'ava'`, `test('red one', (t) => t.fail())`),
    block('ts', `if (process.env['AWS_ACCESS_KEY_ID'] !== 'example') throw new Error('a real account')`),
  ].join('')
  const results = await checkSnippets(extractSnippets(page, 'p.md'), folder)
  const expected = [
    undefined,
    undefined,
    undefined,
    /^p\.md:14: error TS2322/,
    /thrown[\s\S]*line-18\.ts:1/,
    /nobody waits/,
    /ended its process \(3\)/,
    /ended its process \(13\)/,
    undefined,
    undefined,
    /red one/,
    undefined,
  ]
  t.is(results.length, expected.length)
  for (const [index, { error, title }] of results.entries()) {
    if (expected[index] === undefined) t.is(error, undefined, title)
    else t.regex(error ?? '', expected[index], title)
  }
})
