// Mistakes in how flushes follow one another, and in what one leaves behind in its session.

export const mutants = [
  {
    name: 'a failed flush poisons the queue',
    file: 'packages/core/src/session/flush-queue.ts',
    find: `    return flush().finally(() => {
      this.#busy = false
      const [next] = this.#waiting
      if (next === undefined) return
      this.#waiting.delete(next)
      next.start()
    })`,
    replace: `    return flush().then((result) => {
      this.#busy = false
      const [next] = this.#waiting
      if (next === undefined) return result
      this.#waiting.delete(next)
      next.start()
      return result
    })`,
    tests: ['behaviour/flush-queue'],
  },
  {
    name: 'two flushes of a session at once',
    file: 'packages/core/src/session/flush-queue.ts',
    find: 'if (!this.#busy) return this.#start(flush)',
    replace: 'if (!this.#busy || this.#waiting.size === 0) return this.#start(flush)',
    tests: ['behaviour/take-and-seal'],
  },
  {
    name: 'abort listener left behind',
    file: 'packages/core/src/session/flush-ending.ts',
    find: `    this.#release()
    this.#watch.abort(RELEASED)`,
    replace: `    if (this.signal.aborted) this.#release()
    this.#watch.abort(RELEASED)`,
    tests: ['behaviour/abort-and-deadline'],
  },
  {
    name: 'pending cleared at the end of a flush',
    file: 'packages/core/src/session/session.ts',
    find: '      if (!report.ok && settings.throwOnFailure)',
    replace: `      if (report.ok) this.clear()
      if (!report.ok && settings.throwOnFailure)`,
    tests: ['behaviour/bugs-of-others'],
  },
  {
    name: 'failed operations dropped',
    file: 'packages/core/src/settle/settle-operations.ts',
    find: '(operation) => unwritten.has(operation)',
    replace: '() => false',
    tests: ['behaviour/promise'],
  },
  {
    name: 'a delete forgets a newer intent',
    file: 'packages/core/src/settle/settle-operations.ts',
    find: "if (known.kind === 'delete' || !stands) managed.forget(identity.id)",
    replace: `if (known.kind === 'delete' || !stands) {
    managed.forget(identity.id)
    state.pending.discard(identity.id)
  }`,
    tests: ['behaviour/in-flight'],
  },
  {
    name: 'baseline taken from the live object',
    file: 'packages/core/src/session/run-flush.ts',
    find: 'settleOperations(sending.sent.works, state)',
    replace: `settleOperations(
      sending.sent.works.map((work) => ({
        ...work,
        sealed: sealOperations([work.sealed.operation], state.codecOf).sealed[0]!,
      })),
      state,
    )`,
    tests: ['behaviour/identity-map'],
  },
  {
    name: 'a version assigned once only',
    file: 'packages/core/src/settle/assign-version.ts',
    find: 'if (target[property] !== version)',
    replace: 'if (target[property] === undefined)',
    tests: ['behaviour/versions'],
  },
]
