import test from 'ava'
import { pathTree } from '#src/evaluation/path-tree.js'

test('paths with a common beginning share its branch', (t) => {
  const tree = pathTree([
    [['a', 'x', 0], 1],
    [['a', 'x', 1], 2],
    [['b'], 3],
  ])
  const x = new Map([
    [0, { kind: 'end', content: 1 }],
    [1, { kind: 'end', content: 2 }],
  ])
  t.deepEqual<unknown, unknown>(
    tree,
    new Map<string, unknown>([
      ['a', { kind: 'branch', tree: new Map([['x', { kind: 'branch', tree: x }]]) }],
      ['b', { kind: 'end', content: 3 }],
    ]),
  )
})

test('a name that looks like an index is another step than the index', (t) => {
  t.is(
    pathTree([
      [['a', '0'], 1],
      [['a', 0], 2],
    ]).size,
    1,
  )
  t.notThrows(() =>
    pathTree([
      [['a', '0', 'x'], 1],
      [['a', 0], 2],
    ]),
  )
})

test('one path inside another is a mistake of the caller', (t) => {
  t.throws(
    () =>
      pathTree([
        [['a'], 1],
        [['a'], 2],
      ]),
    { message: /none begins with another/ },
  )
  t.throws(
    () =>
      pathTree([
        [['a'], 1],
        [['a', 'b'], 2],
      ]),
    { message: /none begins with another/ },
  )
  t.throws(
    () =>
      pathTree([
        [['a', 'b'], 1],
        [['a'], 2],
      ]),
    { message: /none begins with another/ },
  )
})
