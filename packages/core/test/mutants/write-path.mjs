// Mistakes in planning and packing, retries, the pace, and in what settles; those that the other lists don't have.

export const mutants = [
  // planner and packer
  {
    name: 'a batch forgets the operation that began it',
    file: 'packages/core/src/plan/pack-batches.ts',
    find: '      packer.add(operation)\n',
    replace: '',
    tests: ['plan/pack-batches'],
  },
  {
    name: 'a plan that packs conditional writes into batches',
    file: 'packages/core/src/plan/make-plan.ts',
    find: 'sent.filter((one) => !needsOwnCall(one))',
    replace: "sent.filter((one) => one.kind !== 'update')",
    tests: ['plan/make-plan'],
  },
  {
    name: 'deletes planned at the bytes of their table',
    file: 'packages/core/src/plan/make-plan.ts',
    find: 'bytes: group.bytes + image.bytes,',
    replace: 'bytes: group.bytes + image.jsonBytes,',
    tests: ['behaviour/plan'],
  },
  {
    name: 'begun kilobytes are free',
    file: 'packages/core/src/plan/write-units.ts',
    find: 'Math.ceil(bytes',
    replace: 'Math.floor(bytes',
    tests: ['plan/write-units'],
  },
  {
    name: 'what does not fit into a batch leaves the queue',
    file: 'packages/core/src/send/work-queue.ts',
    find: '      if (!packer.add(work.sealed)) break\n',
    replace: `      if (!packer.add(work.sealed)) {
        lane.shift()
        break
      }
`,
    tests: ['behaviour/plan-and-batches'],
  },
  {
    name: 'a batch held back until it is full, though it has what was handed back',
    file: 'packages/core/src/send/work-queue.ts',
    find: 'MAX_BATCH_OPERATIONS || tables.some(({ hasCarried }) => hasCarried)',
    replace: 'MAX_BATCH_OPERATIONS',
    tests: ['send/work-queue'],
  },
  // retry
  {
    name: 'calls that fail side by side count as failures in a row',
    file: 'packages/core/src/send/retry-later.ts',
    find: 'Math.min(table.failures, failuresBefore.get(name) ?? 0)',
    replace: 'failuresBefore.size === 0 ? 0 : table.failures',
    tests: ['send/retry-later'],
  },
  {
    name: 'a table given up takes the others along',
    file: 'packages/core/src/send/retry-later.ts',
    find: 'run.queue.drain(table.table)',
    replace: 'run.queue.drain()',
    tests: ['behaviour/budgets'],
  },
  {
    name: 'the time budget is over one attempt late',
    file: 'packages/core/src/send/retry-later.ts',
    find: 'settings.clock.now() - lastAcceptedAt >= settings.maxElapsedMs',
    replace: 'settings.clock.now() - lastAcceptedAt > settings.maxElapsedMs',
    tests: ['behaviour/budgets'],
  },
  {
    name: 'a pause without a cap',
    file: 'packages/core/src/send/backoff.ts',
    find: 'delay >= 0 ? Math.min(options.maxDelayMs, delay) : 0',
    replace: 'delay >= 0 ? delay : 0',
    tests: ['send/backoff'],
  },
  // pace
  {
    name: 'idle time saves up what a cap forbids',
    file: 'packages/core/src/send/pace/rate-cap.ts',
    find: 'Math.max(now, this.#freeAt) +',
    replace: '(this.#freeAt === Number.NEGATIVE_INFINITY ? now : this.#freeAt) +',
    tests: ['send/pace/rate-cap'],
  },
  {
    name: 'what failed for another reason costs pace',
    file: 'packages/core/src/send/pace/paced-level.ts',
    find: '    this.#level += units - accepted - refused\n',
    replace: '',
    tests: ['send/pace/paced-level'],
  },
  {
    name: 'a burst after each pause',
    file: 'packages/core/src/send/pace/paced-level.ts',
    find: 'Math.min(this.#most, this.#level + rate * (now - this.#at))',
    replace: 'this.#level + rate * (now - this.#at)',
    tests: ['send/pace/paced-level'],
  },
  {
    name: 'a rate learned from next to nothing',
    file: 'packages/core/src/send/pace/learned-rate.ts',
    find: '    if (this.#accepted < LEAST_SAMPLE_UNITS || elapsed < LEAST_SAMPLE_MS) return\n',
    replace: '',
    tests: ['send/pace/learned-rate'],
  },
  {
    name: 'one refusal makes a key hot',
    file: 'packages/core/src/send/pace/hot-keys.ts',
    find: 'if (count >= LEAST_CALLS)',
    replace: 'if (count >= LEAST_CALLS - 1)',
    tests: ['send/pace/hot-keys'],
  },
  // settle
  {
    name: 'an unknown write leaves no doubt behind',
    file: 'packages/core/src/settle/settle-operations.ts',
    find: 'if (sealed.condition === undefined || left === undefined) return',
    replace: 'if (sealed.condition !== undefined || left === undefined) return',
    tests: ['model/lost-answers', 'behaviour/doubtful-conditions'],
  },
  {
    name: 'the oldest doubts kept in place of the latest',
    file: 'packages/core/src/pending/carry-doubts.ts',
    find: '.slice(-MAX_DOUBTS)',
    replace: '.slice(0, MAX_DOUBTS)',
    tests: ['pending/pending-operations'],
  },
  {
    name: 'what was saved during a flush is lost where something comes back',
    file: 'packages/core/src/pending/pending-operations.ts',
    find: '      if (this.#waiting.get(operation.identity.id) === undefined) this.#waiting.put(operation)\n',
    replace: '      if (this.#waiting.get(operation.identity.id) !== undefined) this.#waiting.put(operation)\n',
    tests: ['pending/pending-operations'],
  },
  {
    name: 'an item that is still there proves its removal',
    file: 'packages/core/src/send/is-stored.ts',
    find: "if (kind === 'delete') return stored === undefined",
    replace: "if (kind === 'delete') return true",
    tests: ['model/lost-answers', 'behaviour/doubtful-conditions'],
  },
  {
    name: 'an earlier success under another version is not recognised',
    file: 'packages/core/src/send/same-but-version.ts',
    find: 'withoutVersion(left.image.item, schema)',
    replace: 'left.image.item',
    tests: ['behaviour/doubtful-conditions'],
  },
  // the way through the client
  {
    name: 'a call overtakes one that needs the serialiser',
    file: 'packages/core/src/client/request-template.ts',
    find: ' || this.#underWay > 0',
    replace: '',
    tests: ['client/request-template'],
  },
  {
    name: 'images of two slabs taken for neighbours',
    file: 'packages/core/src/codec/image.ts',
    find: 'this.#slab === other.#slab && ',
    replace: '',
    tests: ['client/request-bodies'],
  },
  {
    name: 'whoever is placed relative to the deserialiser is gone round',
    file: 'packages/core/src/client/takes-own-bytes.ts',
    find: 'isWatched ||= toMiddleware === DESERIALISER',
    replace: 'isWatched ||= false && toMiddleware === DESERIALISER',
    tests: ['client/own-answer'],
  },
]
