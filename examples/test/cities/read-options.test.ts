import test from 'ava'
import { readOptions } from '#src/cities/read-options.js'

test('loads everything into the fake by default', (t) => {
  const all = { kind: 'run', limit: Number.POSITIVE_INFINITY, faults: false, endpoint: undefined } as const
  t.deepEqual(readOptions([], {}), all)
  t.deepEqual(readOptions(['--'], { DYNAMODB_ENDPOINT: '' }), all)
})

test('reads a limit, faults and the endpoint', (t) => {
  t.like(readOptions(['--limit', '25', '--faults'], {}), { kind: 'run', limit: 25, faults: true })
  t.like(readOptions([], { DYNAMODB_ENDPOINT: 'http://localhost:8000' }), { endpoint: 'http://localhost:8000' })
})

for (const limit of ['0', '-1', '1.5', 'many', '']) {
  test(`refuses the limit '${limit}'`, (t) => {
    const options = readOptions([`--limit=${limit}`], {})
    t.is(options.kind, 'refused')
  })
}

test('refuses options that there are not, and an endpoint that is no URL', (t) => {
  t.like(readOptions(['--fualts'], {}), { kind: 'refused', reason: "Unknown option '--fualts'" })
  t.like(readOptions([], { DYNAMODB_ENDPOINT: 'somewhere' }), {
    kind: 'refused',
    reason: "Expected DYNAMODB_ENDPOINT to be a URL like http://localhost:8000, got 'somewhere'.",
  })
})
