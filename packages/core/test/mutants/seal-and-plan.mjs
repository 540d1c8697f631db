// Mistakes in what a flush sends, and in how it is packed.

export const mutants = [
  {
    name: 'the live object sent in place of the image',
    file: 'packages/core/src/seal/seal-operations.ts',
    find: "return { kind: 'put', operation, image }",
    replace: `const live = (): Image => codec.seal(operation.entity, [])
  return {
    kind: 'put',
    operation,
    get image(): Image {
      return live()
    },
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
    find: '  return image.jsonBytes +',
    replace: '  return image.bytes +',
    tests: ['behaviour/plan-and-batches'],
  },
  {
    name: 'sets compared by reference',
    file: 'packages/core/src/codec/same-item.ts',
    find: `  if (a.length !== b.length) return false
  const texts`,
    replace: `  if (a !== b) return false
  const texts`,
    tests: ['behaviour/identity-map'],
  },
]
