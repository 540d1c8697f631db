// Mistakes in how items and their indexes are kept and read.

export const mutants = [
  {
    name: 'a snapshot shares the branches that are written to',
    file: 'packages/testing/src/storage/sorted-tree.ts',
    find: '    copy.#size = this.#size\n    this.#owner = {}\n',
    replace: '    copy.#size = this.#size\n',
    tests: ['behaviour/snapshot', 'storage/sorted-tree'],
  },
  {
    name: 'a node that is too small is never joined',
    file: 'packages/testing/src/storage/sorted-tree.ts',
    find: '    if (child.elements.length < this.#maxElements / 4) this.#join(node, Math.max(index, 1))\n',
    replace: '    if (child.elements.length === this.#maxElements) this.#join(node, Math.max(index, 1))\n',
    tests: ['storage/sorted-tree', 'model/sorted-tree-equals-a-list'],
  },
  {
    name: 'an entry stays in an index under its former key',
    file: 'packages/testing/src/storage/table-index.ts',
    find: '    if (from !== undefined && !stays) this.entries.delete((entry) => this.#order(entry, from))\n',
    replace:
      '    if (from !== undefined && to === undefined) this.entries.delete((entry) => this.#order(entry, from))\n',
    tests: ['behaviour/indexes', 'model/indexes-equal-a-scan'],
  },
  {
    name: 'a projection leaves out the keys of the table',
    file: 'packages/testing/src/storage/project-item.ts',
    find: '[...keyNames(table.key), ...keyNames(index.key), ...index.projected]',
    replace: '[...keyNames(index.key), ...index.projected, ...keyNames(table.key).slice(1)]',
    tests: ['behaviour/indexes', 'model/indexes-equal-a-scan'],
  },
  {
    name: 'a query begins with the item that the last page ended with',
    file: 'packages/testing/src/storage/query-table.ts',
    find: 'fromAfter(entry) <= 0) ? -1 : 1',
    replace: 'fromAfter(entry) < 0) ? -1 : 1',
    tests: ['contract/fake', 'model/indexes-equal-a-scan'],
  },
  {
    name: 'a segment ends one item late',
    file: 'packages/testing/src/storage/scan-table.ts',
    find: '    if (inSegment(entry.hash) > 0) return\n    yield entry\n',
    replace: '    yield entry\n    if (inSegment(entry.hash) > 0) return\n',
    tests: ['behaviour/scan', 'storage/scan-table'],
  },
  {
    name: 'a range excludes its upper bound',
    file: 'packages/testing/src/storage/sort-range.ts',
    find: 'Math.max(against(condition.upper), 0)',
    replace: '(against(condition.upper) < 0 ? 0 : 1)',
    tests: ['storage/sort-range', 'contract/fake'],
  },
]
