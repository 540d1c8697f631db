// Mistakes in what a flush sends, and in how it is packed.

export const mutants = [
  {
    name: 'the live object sent in place of the image',
    file: 'packages/core/src/seal/seal-put.ts',
    find: "return { kind: 'put', operation, image, condition: joinedCondition(operation, step, found), version: step?.version }",
    replace: `const live = (): typeof image => sealImage(operation, codec, step, [])
  return {
    kind: 'put',
    operation,
    get image(): typeof image {
      return live()
    },
    condition: joinedCondition(operation, step, found),
    version: step?.version,
  }`,
    tests: ['behaviour/take-and-seal'],
  },
  {
    name: 'batches of 26',
    file: 'packages/core/src/plan/batch-packer.ts',
    find: 'this.#operations === MAX_BATCH_OPERATIONS',
    replace: 'this.#operations > MAX_BATCH_OPERATIONS',
    tests: ['behaviour/plan-and-batches'],
  },
  {
    name: '16 MB counted by item size',
    file: 'packages/core/src/plan/request-bytes.ts',
    find: 'updateBytes(sealed) : image.jsonBytes',
    replace: 'updateBytes(sealed) : image.bytes',
    tests: ['behaviour/plan-and-batches'],
  },
  {
    name: 'sets compared by reference',
    file: 'packages/core/src/codec/same-item.ts',
    find: `  if (a.length !== b.length) return false
  const texts`,
    replace: `  if (a !== b) return false
  const texts`,
    tests: ['codec/same-item'],
  },
  {
    name: 'a version of the class asks for nothing',
    file: 'packages/core/src/seal/joined-condition.ts',
    find: 'attributeMissing(schema.key.partitionKey.name) : step?.condition',
    replace: 'attributeMissing(schema.key.partitionKey.name) : undefined',
    tests: ['behaviour/versions'],
  },
  {
    name: "mode 'batch' sends a put without its condition",
    file: 'packages/core/src/seal/find-mode-problems.ts',
    find: 'return condition === undefined ? undefined : CONDITIONAL',
    replace: "return condition === undefined || kind === 'put' ? undefined : CONDITIONAL",
    tests: ['behaviour/modes'],
  },
]
