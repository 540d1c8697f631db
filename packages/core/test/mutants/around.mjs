// Mistakes in what goes around a flush: hooks, scopes, what is told.

export const mutants = [
  {
    name: 'one round of hooks too many',
    file: 'packages/core/src/hooks/run-before-save.ts',
    find: 'if (round === MAX_ROUNDS)',
    replace: 'if (round > MAX_ROUNDS)',
    tests: ['hooks/run-before-save'],
  },
  {
    name: 'a hook that threw is never over',
    file: 'packages/core/src/hooks/hook-guard.ts',
    find: `    try {
      return hook()
    } finally {
      this.#running = undefined
      nested--
    }`,
    replace: `    const result = hook()
    this.#running = undefined
    nested--
    return result`,
    tests: ['hooks/hook-guard'],
  },
  {
    name: 'after-hooks of what was not written',
    file: 'packages/core/src/hooks/run-after-hooks.ts',
    find: "return outcome === 'written' && entity !== undefined",
    replace: 'return outcome !== undefined && entity !== undefined',
    tests: ['behaviour/entity-hooks'],
  },
  {
    name: 'an asynchronous before-hook is let through',
    file: 'packages/core/src/hooks/run-before-flush.ts',
    find: 'if (!isPromise(result)) return',
    replace: 'return',
    tests: ['behaviour/session-hooks'],
  },
  {
    name: 'a scope never ends',
    file: 'packages/core/src/scope/session-scope.ts',
    find: 'scope.ended = true',
    replace: 'scope.ended = false',
    tests: ['behaviour/session-scope'],
  },
  {
    name: 'work that throws is flushed by the next flush',
    file: 'packages/core/src/session/with-session.ts',
    find: '    session.clear()\n',
    replace: '',
    tests: ['behaviour/with-session'],
  },
  {
    name: 'what is given up is told as a retry',
    file: 'packages/core/src/send/tell-retries.ts',
    find: 'works.filter(({ outcome }) => outcome === undefined)',
    replace: "works.filter(({ outcome }) => outcome !== 'written')",
    tests: ['send/tell-call'],
  },
]
