import { readFileSync } from 'node:fs'
import test from 'ava'
import { cases } from './cases.js'
import type { ServerName } from './contract-case.js'
import { expectationOf } from './expectation.js'
import { fits } from './fits.js'
import { invalid, Refused, refused } from './refused.js'
import { words } from './words.js'

const SERVERS = ['fake', 'dynalite', 'dynamodb-local'] as const
const page = readFileSync(new URL('../../../../docs/fake-operations.md', import.meta.url), 'utf8')

const countOf = (server: ServerName, kind: string): number =>
  cases.filter((one) => expectationOf(one, server).kind === kind).length

test('every case has a title of its own and a source', (t) => {
  t.is(new Set(cases.map(({ title }) => title)).size, cases.length)
  t.deepEqual(
    cases.filter(({ source }) => source === '').map(({ title }) => title),
    [],
  )
})

for (const operation of [
  'CreateTable',
  'DescribeTable',
  'ListTables',
  'DeleteTable',
  'PutItem',
  'GetItem',
  'DeleteItem',
  'BatchWriteItem',
  'BatchGetItem',
  'Scan',
  'Query',
  'UpdateItem',
]) {
  test(`the contract has cases for ${operation}`, (t) => {
    t.true(cases.some(({ title, source }) => `${title} ${source}`.includes(operation)))
  })
}

test('what a server is said to do differently is not what AWS does', (t) => {
  for (const { title, expect, differs } of cases) {
    for (const { sees, why } of Object.values(differs ?? {})) {
      t.false(fits(sees, expect), title)
      t.not(why, '', title)
    }
  }
})

test('what a server says in its own words does not have AWS’s clause', (t) => {
  for (const server of SERVERS) {
    for (const [clause, texts] of Object.entries(words[server])) {
      for (const text of texts) t.false(text.includes(clause), text)
    }
  }
})

test('every clause that a server says in its own words is used by a case', (t) => {
  const clauses = new Set(cases.map(({ expect }) => (expect instanceof Refused ? expect.message : undefined)))
  for (const server of SERVERS) {
    for (const clause of Object.keys(words[server])) t.true(clauses.has(clause), clause)
  }
})

test('the fake is held to AWS in every case', (t) => {
  t.is(countOf('fake', 'same'), cases.length)
  t.false(cases.some(({ differs }) => Object.keys(differs ?? {}).includes('fake')))
})

for (const [server, label] of [
  ['fake', 'the fake'],
  ['dynalite', 'dynalite 4.0.0'],
  ['dynamodb-local', 'DynamoDB Local 1.25.1'],
] as const) {
  test(`the docs say how ${label} does`, (t) => {
    const counts = (['same', 'own-words', 'differs'] as const).map((kind) => countOf(server, kind))
    const row = `| ${[label, cases.length, ...counts].join(' | ')} |`
    t.true(page.includes(row), `docs/fake-operations.md has no row ${row}`)
  })
}

test('the docs name every difference', (t) => {
  for (const server of ['dynalite', 'dynamodb-local'] as const) {
    for (const { title, differs } of cases) {
      const why = differs?.[server]?.why
      if (why !== undefined) t.true(page.includes(why), `${server}, ${title}: ${why}`)
    }
  }
})

test('a refusal fits by its name and a clause of its message', (t) => {
  const seen = new Refused('ValidationException', '1 validation error detected: too long')
  t.true(fits(seen, invalid('too long')))
  t.false(fits(seen, invalid('too short')))
  t.false(fits(seen, refused('OtherException', 'too long')))
  t.false(fits({}, invalid('')))
})

test('a value fits if it is deeply equal', (t) => {
  t.true(fits({ B: Uint8Array.of(1) }, { B: Uint8Array.of(1) }))
  t.false(fits({ B: Uint8Array.of(1) }, { B: Uint8Array.of(2) }))
  t.false(fits({ Items: [] }, {}))
  t.false(fits(invalid('x'), {}))
})
