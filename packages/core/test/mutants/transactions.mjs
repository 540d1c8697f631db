// Mistakes in what becomes of a transaction whose answer is lost.

export const mutants = [
  {
    name: 'a new token for each retry of a transaction',
    file: 'packages/core/src/send/transaction/send-transaction.ts',
    find: 'write(transaction.request)',
    replace: 'write({ ...transaction.request, token: crypto.randomUUID() })',
    tests: ['behaviour/transactions'],
  },
  {
    name: 'a transaction in doubt is sent when its token may be forgotten',
    file: 'packages/core/src/session/resend-kept.ts',
    find: 'if (resendTimeLeft(transaction, momentOf(clock)) > 0)',
    replace: 'if (resendTimeLeft(transaction, momentOf(clock)) > -60_000)',
    tests: ['behaviour/kept-transactions'],
  },
  {
    name: 'a newer operation overtakes the transaction in doubt',
    file: 'packages/core/src/send/transaction/split-by-kept.ts',
    find: "kept.state === 'doubtful' ? 'held' : 'rest'",
    replace: "'rest'",
    tests: ['behaviour/kept-transactions'],
  },
  {
    name: 'what waits behind a kept transaction leaves the version that it was sealed with',
    file: 'packages/core/src/seal/rebase.ts',
    find: '{ ...sealed, image: imageOf(item), ...stepped(sealed, step) }',
    replace: '{ ...sealed, image: item === undefined ? imageOf(item) : image, ...stepped(sealed, step) }',
    tests: ['issues/changed-behind-a-kept-transaction'],
  },
]
