// Mistakes in reads that run against saves, removals, flushes and other reads.

export const mutants = [
  {
    name: 'an outdated answer replaces what is newer',
    file: 'packages/core/src/read/entity-reader.ts',
    find: 'if (!read.outdated) return this.#admit',
    replace: 'if (!read.outdated || item !== undefined) return this.#admit',
    tests: ['behaviour/get-races'],
  },
  {
    name: 'a plain answer undoes what a consistent read brought',
    file: 'packages/core/src/read/entity-reader.ts',
    find: 'if (known !== undefined && !consistent && !refresh) return',
    replace: 'if (known !== undefined && item === undefined && !consistent && !refresh) return',
    tests: ['behaviour/get-races'],
  },
  {
    name: 'the end of an outdated read ends the newer one',
    file: 'packages/core/src/read/entity-reader.ts',
    find: 'if (reads.get(id) === read) reads.delete(id)',
    replace: 'reads.delete(id)',
    tests: ['behaviour/get-races'],
  },
]
