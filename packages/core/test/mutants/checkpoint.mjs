// Mistakes in how far a bulk load believes it has come, and in how it proves that a source goes on where it stopped.

export const mutants = [
  {
    name: 'a checkpoint that runs ahead of what has ended',
    file: 'packages/core/src/bulk/prefix-marks.ts',
    find: 'return last < 0 ? undefined : this.#marks[0]',
    replace: 'return this.#marks.at(-1)',
    tests: ['behaviour/bulk-checkpoint'],
  },
  {
    name: 'the last element that ended taken for the position',
    file: 'packages/core/src/bulk/load-position.ts',
    find: '    while (this.#ended.delete(this.#value)) this.#value++\n',
    replace: '    this.#value = Math.max(this.#value, element + 1)\n',
    tests: ['bulk/load-position'],
  },
  {
    name: 'a changed source goes on',
    file: 'packages/core/src/bulk/checkpoint-keeper.ts',
    find: 'return this.#hash.digest() === this.#options.resumed?.hash',
    replace: 'return this.#hash.digest() !== undefined',
    tests: ['behaviour/bulk-checkpoint'],
  },
  {
    name: 'a checkpoint after each call, whatever the interval',
    file: 'packages/core/src/bulk/checkpoint-keeper.ts',
    find: ' || clock.now() - this.#savedAt < intervalMs) return',
    replace: ' || clock.now() - this.#savedAt > 10 * intervalMs) return',
    tests: ['behaviour/bulk-checkpoint'],
  },
  {
    name: 'a load that is cut short forgets how far it came',
    file: 'packages/core/src/bulk/checkpoint-keeper.ts',
    find: '    if (!this.#failed) await this.#save(position)\n',
    replace: '    if (this.#failed) await this.#save(position)\n',
    tests: ['behaviour/bulk-checkpoint'],
  },
  {
    name: 'the checkpoint of a load that ended stays',
    file: 'packages/core/src/bulk/checkpoint-keeper.ts',
    find: '    if (!this.#failed) await this.#options.store.clear()\n',
    replace: '',
    tests: ['behaviour/bulk-checkpoint'],
  },
  {
    name: 'dead letters behind the checkpoint count as its own',
    file: 'packages/core/src/bulk/checkpoint-keeper.ts',
    find: 'element < mark.position',
    replace: 'element < mark.position || element >= 0',
    tests: ['bulk/checkpoint-keeper'],
  },
  {
    name: 'elements run into each other in the hash',
    file: 'packages/core/src/bulk/prefix-hash.ts',
    find: 'id.length}:',
    replace: "''}",
    tests: ['bulk/prefix-hash'],
  },
  {
    name: 'a checkpoint of another format is taken',
    file: 'packages/core/src/bulk/checkpoint.ts',
    find: 'return version === 1 && isCount(position)',
    replace: 'return version !== undefined && isCount(position)',
    tests: ['bulk/checkpoint-stores'],
  },
  {
    name: 'what a crash left beside the file stays',
    file: 'packages/core/src/bulk/file-checkpoint.ts',
    find: 'names.filter(isLeftover)',
    replace: 'names.filter((name) => isLeftover(name) && name === file)',
    tests: ['bulk/checkpoint-stores'],
  },
]
