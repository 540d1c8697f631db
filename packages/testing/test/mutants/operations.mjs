// Mistakes in what operations refuse, do, count and answer.

export const mutants = [
  {
    name: 'a cancelled transaction leaves what came before',
    file: 'packages/testing/src/engine/transactions/judge-admitted.ts',
    find: '  if (context.throughput === undefined) return judgeAll(actions.map(({ judge }) => judge))\n',
    replace: `  if (context.throughput === undefined) {
    const doing = actions.map(({ judge }) => () => {
      const [one, effect] = [judge(), judge().write()]
      return { ...one, write: () => effect }
    })
    return judgeAll(doing)
  }
`,
    tests: ['behaviour/transact-write'],
  },
  {
    name: 'cancellation reasons without their positions',
    file: 'packages/testing/src/engine/transactions/cancellation.ts',
    find: '      reasons.push(NONE)\n',
    replace: '',
    tests: ['behaviour/transact-write', 'contract/fake'],
  },
  {
    name: 'two actions on one item are let through',
    file: 'packages/testing/src/engine/transactions/refuse-same-items.ts',
    find: "    if (seen.has(identity)) throw validationError('Transaction request cannot include",
    replace: "    if (seen.size > 100) throw validationError('Transaction request cannot include",
    tests: ['behaviour/transact-write'],
  },
  {
    name: 'a token is known for ever',
    file: 'packages/testing/src/engine/transactions/transaction-tokens.ts',
    find: ' || now - done.at > TOKEN_LIFETIME_MS',
    replace: ' || now < done.at - TOKEN_LIFETIME_MS',
    tests: ['behaviour/transact-write'],
  },
  {
    name: 'the filter comes before the limit',
    file: 'packages/testing/src/engine/reads/read-page.ts',
    find: '    scanned++\n    bytes += stored.size\n',
    replace: '    bytes += stored.size\n    if (filter !== undefined && !filter(item)) continue\n    scanned++\n',
    tests: ['engine/reads/read-page', 'contract/fake'],
  },
  {
    name: 'the last page of an index forgets the key of the table',
    file: 'packages/testing/src/engine/reads/answer-read.ts',
    find: '  return { ...keyAttributes(key, item), ...keyAttributes(table.definition.key, item) }\n',
    replace: '  return keyAttributes(key, item) ?? table\n',
    tests: ['behaviour/indexes', 'behaviour/paginators'],
  },
  {
    name: 'a filter may name a key attribute',
    file: 'packages/testing/src/engine/reads/check-filter.ts',
    find: 'keyNames(key).find(',
    replace: 'keyNames(key).slice(2).find(',
    tests: ['contract/fake'],
  },
  {
    name: 'a write costs by the new item alone',
    file: 'packages/testing/src/engine/capacity/capacity.ts',
    find: 'Math.ceil(Math.max(oldBytes, newBytes) / WRITE_UNIT_BYTES)',
    replace: 'Math.ceil((newBytes || oldBytes) / WRITE_UNIT_BYTES)',
    tests: ['behaviour/capacity', 'engine/capacity/capacity'],
  },
  {
    name: 'a changed index key costs one write',
    file: 'packages/testing/src/engine/capacity/index-units.ts',
    find: ': writeUnits(fromSize, 0) + writeUnits(0, toSize)',
    replace: ': writeUnits(0, toSize)',
    tests: ['behaviour/indexes', 'behaviour/capacity', 'contract/fake'],
  },
  {
    name: 'a whole batch is handed back without an error',
    file: 'packages/testing/src/engine/batches/turn-away.ts',
    find: "positions.size < requests.length || turnAway.whenAll === 'return'",
    replace: "positions.size <= requests.length || turnAway.whenAll === 'return'",
    tests: ['behaviour/unprocessed-items', 'engine/batches/turn-away'],
  },
  {
    name: 'two requests for one item in a batch are let through',
    file: 'packages/testing/src/engine/batches/batch-write-item.ts',
    find: "    if (seen.has(identity)) throw validationError('Provided list",
    replace: "    if (seen.size > 25) throw validationError('Provided list",
    tests: ['behaviour/batch-write'],
  },
  {
    name: 'a key of another type is looked up as it is',
    file: 'packages/testing/src/engine/keys/primary-key.ts',
    find: 'Object.keys(key).length === parts.length && parts.every((part) => hasType(key[part.name], part))',
    replace: 'Object.keys(key).length === parts.length && parts.every((part) => key[part.name] !== undefined)',
    tests: ['behaviour/keys', 'contract/fake'],
  },
  {
    name: 'an item of 400 KB and a byte is stored',
    file: 'packages/testing/src/engine/writes/write-item.ts',
    find: '  if (size > MAX_ITEM_BYTES) throw',
    replace: '  if (size > MAX_ITEM_BYTES + 1) throw',
    tests: ['behaviour/item-size', 'contract/fake'],
  },
  {
    name: 'an update may make an item of any size',
    file: 'packages/testing/src/engine/writes/prepare-update.ts',
    find: '  if (size > MAX_ITEM_BYTES) throw',
    replace: '  if (size > 2 * MAX_ITEM_BYTES) throw',
    tests: ['behaviour/item-size', 'contract/fake'],
  },
  {
    name: 'a start key outside of the query is taken',
    file: 'packages/testing/src/engine/reads/check-start.ts',
    find: '    if (isInPartition) return\n',
    replace: "    if (isInPartition || start.partition !== '') return\n",
    tests: ['contract/fake'],
  },
  {
    name: 'a lost answer was never done',
    file: 'packages/testing/src/client/answer-call.ts',
    find: '  if (disturbance.request !== undefined) {\n',
    replace:
      "  if (disturbance.answer?.kind === 'lost-answer') return spoilAnswer(call, asked, '{}', disturbance.answer)\n  if (disturbance.request !== undefined) {\n",
    tests: ['behaviour/faults'],
  },
  {
    name: 'a write is seen before its lag is over',
    file: 'packages/testing/src/storage/store-history.ts',
    find: '<= moment',
    replace: '<= moment + 1',
    tests: ['storage/store-history', 'behaviour/lagging-reads'],
  },
  {
    name: 'a collection may grow one byte beyond its limit',
    file: 'packages/testing/src/engine/writes/exceeding-changes.ts',
    find: '+ growth > limit',
    replace: '+ growth > limit + 1',
    tests: ['engine/writes/exceeding-changes', 'behaviour/item-collection-limit'],
  },
  {
    name: 'unused burst is kept for ever',
    file: 'packages/testing/src/throughput/token-bucket.ts',
    find: 'this.#level = Math.min(capacity(this.#rate), this.#level + brought)',
    replace: 'this.#level += brought',
    tests: ['throughput/token-bucket', 'behaviour/throughput-provisioned'],
  },
]
