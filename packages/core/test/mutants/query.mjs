// Mistakes in queries, scans, the views they give, and keys of indexes.

export const mutants = [
  {
    name: "the filter of a query on an index minds the table's keys",
    file: 'packages/core/src/query/add-filter.ts',
    find: '(index ?? schema).key',
    replace: '(schema ?? index).key',
    tests: ['behaviour/queries', 'behaviour/bad-input'],
  },
  {
    name: "a local index isn't asked for what it doesn't hold",
    file: 'packages/core/src/query/select-properties.ts',
    find: "index.kind === 'local'",
    replace: "index.kind !== 'global' && index.projection === 'all'",
    tests: ['behaviour/queries'],
  },
  {
    name: 'a budget of read units is told without the call that goes beyond it',
    file: 'packages/core/src/query/explain.ts',
    find: 'maxReadUnits + ofPage * request.segments',
    replace: 'maxReadUnits + 0 * request.segments',
    tests: ['behaviour/queries'],
  },
  {
    name: 'a view is of what was read, though the session knows better',
    file: 'packages/core/src/read/view-of-answer.ts',
    find: 'if (known !== undefined) return known.entity && viewOf',
    replace: 'if (known !== undefined && known.entity === undefined) return known.entity && viewOf',
    tests: ['behaviour/queries'],
  },
  {
    name: 'what an index holds is taken for all there is',
    file: 'packages/core/src/read/pages/viewed-properties.ts',
    find: "index.projection === 'all'",
    replace: "index.projection !== 'keys'",
    tests: ['behaviour/queries'],
  },
  {
    name: 'the sort key of an index may be as long as a partition key',
    file: 'packages/core/src/seal/find-index-problems.ts',
    find: 'tell(indexKey.sortKey, name, MAX_SORT_KEY_BYTES)',
    replace: 'tell(indexKey.sortKey, name, MAX_PARTITION_KEY_BYTES)',
    tests: ['behaviour/seal-checks'],
  },
]
