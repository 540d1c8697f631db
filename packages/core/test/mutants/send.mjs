// Mistakes in what calls and their answers mean, in retries and in isolation.

export const mutants = [
  {
    name: 'lost answer taken as written',
    file: 'packages/core/src/send/handle-failure.ts',
    find: `    case 'in-doubt':
      handleDoubt(run, call, reason)`,
    replace: `    case 'in-doubt':
      for (const work of works) work.outcome = 'written'`,
    tests: ['behaviour/outcomes'],
  },
  {
    name: 'leftovers matched by position',
    file: 'packages/core/src/send/handle-answer.ts',
    find: `    for (const request of requests) {
      const work = findWork(byId, request)`,
    replace: `    for (const [position, request] of requests.entries()) {
      const work = findWork(byId, request) && candidates[position]`,
    tests: ['behaviour/send'],
  },
  {
    name: 'a doubt lifted by a later leftover',
    file: 'packages/core/src/send/handle-answer.ts',
    find: `  for (const work of leftovers) {
    retryLater`,
    replace: `  for (const work of leftovers) {
    work.inDoubt = false
    retryLater`,
    tests: ['behaviour/outcomes'],
  },
  {
    name: 'backoff without jitter',
    file: 'packages/core/src/send/backoff.ts',
    find: 'return fraction(random) * Math.min',
    replace: 'return Math.min',
    tests: ['behaviour/retry-and-backoff'],
  },
  {
    name: 'backoff never reset',
    file: 'packages/core/src/send/pace/table-pace.ts',
    find: '    this.failures = 0\n',
    replace: '',
    tests: ['behaviour/retry-and-backoff'],
  },
  {
    name: 'retry beyond the budget',
    file: 'packages/core/src/send/retry-later.ts',
    find: 'if (work.attempts - work.refusals >= settings.maxAttempts) {',
    replace: 'if (work.attempts - work.refusals > settings.maxAttempts) {',
    tests: ['behaviour/budgets'],
  },
  {
    name: "the SDK's attempts multiplied",
    file: 'packages/core/src/client/channel.ts',
    find: '    leaveOutRetries(stack)',
    replace: '    if (stack === undefined) leaveOutRetries(stack)',
    tests: ['behaviour/both-clients'],
  },
  {
    name: "a client's hidden attempts leave no doubt",
    file: 'packages/core/src/send/count-hidden-attempts.ts',
    find: '    work.inDoubt = true\n',
    replace: '',
    tests: ['behaviour/replaced-send'],
  },
  {
    name: 'what was carried called not-sent',
    file: 'packages/core/src/send/work.ts',
    find: "outcome === 'unprocessed' && !carried ? 'not-sent' : outcome",
    replace: "outcome === 'unprocessed' && (!carried || failure.code === 'ABORTED') ? 'not-sent' : outcome",
    tests: ['behaviour/outcomes'],
  },
  {
    name: "isolating uses up the neighbours' budget",
    file: 'packages/core/src/send/isolate.ts',
    find: '  for (const work of batch) work.refusals++\n',
    replace: '',
    tests: ['behaviour/isolation'],
  },
  {
    name: 'refusals for different reasons condemn a class',
    file: 'packages/core/src/send/condemned.ts',
    find: `    const count = (counts.get(message) ?? 0) + 1
    counts.set(message, count)`,
    replace: `    counts.set(message, (counts.get(message) ?? 0) + 1)
    const count = [...counts.values()].reduce((sum, one) => sum + one)`,
    tests: ['behaviour/isolation'],
  },
  {
    name: 'giving up on a table loses what is isolated for another',
    file: 'packages/core/src/send/work-queue.ts',
    find: '    for (const group of suspects) this.pushSuspects(group.filter((work) => !drained.includes(work)))\n',
    replace: '',
    tests: ['behaviour/budgets'],
  },
  {
    name: 'a long queue loses an operation when it lets go of what was sent',
    file: 'packages/core/src/send/table-queue.ts',
    find: `      this.#works = this.#works.slice(this.#head)
      this.#places = this.#places.slice(this.#head)`,
    replace: `      this.#works = this.#works.slice(this.#head + 1)
      this.#places = this.#places.slice(this.#head + 1)`,
    tests: ['behaviour/flush'],
  },
  {
    name: 'a pace that a refusal tells nothing',
    file: 'packages/core/src/send/pace/learned-rate.ts',
    find: '    this.#measured = sample\n',
    replace: '',
    tests: ['behaviour/pace'],
  },
  {
    name: 'a pace that never asks for more',
    file: 'packages/core/src/send/pace/learned-rate.ts',
    find: 'const rate = Math.max(this.#measured * (1 + more),',
    replace: 'const rate = Math.max(this.#measured * (1 + 0 * more),',
    tests: ['behaviour/pace'],
  },
  {
    name: 'waiting for the pace uses up the time budget',
    file: 'packages/core/src/send/pace/table-pace.ts',
    find: 'this.lastAcceptedAt += Math.max(0, now - Math.max(this.#lastEventAt, this.readyAt, this.hotKeys.pausedUntil))',
    replace: 'this.lastAcceptedAt += 0',
    tests: ['send/pace/table-pace'],
  },
  {
    name: 'a hot key that slows its table down',
    file: 'packages/core/src/send/pace/hot-keys.ts',
    find: 'return others.length > 0 && !isKey',
    replace: 'return refused.length > 0',
    tests: ['send/pace/hot-keys'],
  },
  {
    name: 'an equal item proves a write that is in no doubt',
    file: 'packages/core/src/send/handle-condition-failure.ts',
    find: '(work.inDoubt && isStored(left, work.stored))',
    replace: 'isStored(left, work.stored)',
    tests: ['behaviour/conditional-writes'],
  },
  {
    name: 'what an earlier flush left in doubt proves any later write',
    file: 'packages/core/src/send/handle-condition-failure.ts',
    find: 'earlier !== undefined && isSameButVersion(earlier, sealed)',
    replace: 'earlier !== undefined',
    tests: ['behaviour/doubtful-conditions'],
  },
]
