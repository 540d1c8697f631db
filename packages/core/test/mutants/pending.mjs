// Mistakes in what saves and removals do to one another.

export const mutants = [
  {
    name: 'no conflict check on save',
    file: 'packages/core/src/pending/join-operations.ts',
    find: "  if (!isSameIntent(existing, incoming)) return { verdict: 'conflict', existing, incoming }",
    replace: `  if (incoming.kind === 'put' && existing.kind === 'put') return NO_CHANGE
  if (!isSameIntent(existing, incoming)) return { verdict: 'conflict', existing, incoming }`,
    tests: ['behaviour/pending-operations'],
  },
  {
    name: 'no conflict check on remove',
    file: 'packages/core/src/pending/pending-operations.ts',
    find: "    if (waiting !== undefined && waiting.kind !== 'check') return joinPending(waiting, incoming)",
    replace: `    if (incoming.kind === 'delete') return { verdict: 'add' }
    if (waiting !== undefined && waiting.kind !== 'check') return joinPending(waiting, incoming)`,
    tests: ['behaviour/pending-operations'],
  },
  {
    name: 'a failed operation overwrites a newer intent',
    file: 'packages/core/src/pending/pending-operations.ts',
    find: '    return joined === newer ? undefined : joined',
    replace: "    return newer.kind === 'check' ? joined : operation",
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
  {
    name: 'a check dropped where a policy replaces the write',
    file: 'packages/core/src/pending/pending-operations.ts',
    find: '  return withCheck(incoming, askedByChecks(waiting))',
    replace: '  return incoming',
    tests: ['behaviour/conditional-writes'],
  },
  {
    name: 'a save takes the place of a create',
    file: 'packages/core/src/pending/join-operations.ts',
    find: "if (incoming.kind === 'put') return create || !incoming.create",
    replace: "if (incoming.kind === 'put') return create === incoming.create",
    tests: ['behaviour/pending-operations'],
  },
]
