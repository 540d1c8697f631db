// Mistakes in what saves and removals do to one another.

export const mutants = [
  {
    name: 'no conflict check on save',
    file: 'packages/core/src/pending/join-operations.ts',
    find: "  return { verdict: 'conflict', existing }",
    replace: `  if (incoming.kind === 'put') return ADD
  return { verdict: 'conflict', existing }`,
    tests: ['behaviour/pending-operations'],
  },
  {
    name: 'no conflict check on remove',
    file: 'packages/core/src/pending/pending-operations.ts',
    find: 'if (waiting !== undefined) return joinPending(waiting, incoming)',
    replace: `if (incoming.kind === 'delete') return { verdict: 'add' }
    if (waiting !== undefined) return joinPending(waiting, incoming)`,
    tests: ['behaviour/pending-operations'],
  },
  {
    name: 'a failed operation overwrites a newer intent',
    file: 'packages/core/src/pending/pending-operations.ts',
    find: `      if (newer.get(operation.identity.id) === undefined) returning.push(operation)
    }
    this.#inFlight = new OperationIndex()
    this.#discarded.clear()
    if (returning.length === 0) return
    this.#waiting = new OperationIndex()
    for (const operation of returning) this.#waiting.put(operation)
    for (const operation of newer.values()) this.#waiting.put(operation)`,
    replace: `      returning.push(operation)
    }
    this.#inFlight = new OperationIndex()
    this.#discarded.clear()
    for (const operation of returning) newer.put(operation)`,
    tests: ['behaviour/in-flight'],
  },
  {
    name: 'numeric keys compared as text',
    file: 'packages/core/src/identity/identity.ts',
    find: 'return `N$' + '{canonicalNumber(value.N)}`',
    replace: 'return `N$' + '{value.N}`',
    tests: ['behaviour/send'],
  },
  {
    name: 'an instance stays managed under its former key',
    file: 'packages/core/src/identity/identity-map.ts',
    find: '    if (formerId !== undefined && formerId !== id) this.forget(formerId)\n',
    replace: '',
    tests: ['behaviour/identity-map'],
  },
]
