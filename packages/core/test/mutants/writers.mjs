// Mistakes about conditions, doubts and kept transactions that the property with several writers finds by itself.

const tests = ['model/writers-model']

export const mutants = [
  {
    name: 'a condition is lost on retry',
    file: 'packages/core/src/send/carry.ts',
    find: "if (kind === 'single' && work !== undefined",
    replace: "if (kind === 'single' && work !== undefined && work.attempts < 2",
    tests,
  },
  {
    name: 'a kept transaction is sent again under a new token',
    file: 'packages/core/src/session/resend-kept.ts',
    find: 'startTransaction(transaction, settings',
    replace: 'startTransaction(wasKept ? renewTransaction(transaction) : transaction, settings',
    tests,
  },
  {
    name: 'what was saved anew is lost with a transaction in doubt',
    file: 'packages/core/src/session/send-in-order.ts',
    find: 'forPending(works, sealed)',
    replace: 'forPending(works, [])',
    tests: [...tests, 'behaviour/kept-transactions'],
  },
  {
    name: 'a doubt is forgotten when the instance is saved anew',
    file: 'packages/core/src/pending/carry-doubts.ts',
    find: 'newer.doubts = older.doubts',
    replace: 'newer.doubts = undefined',
    tests,
  },
  {
    name: 'a failed check is forgotten where something newer waits',
    file: 'packages/core/src/pending/join-returning.ts',
    find: '?? withCheck(newer, askedByChecks(returning))',
    replace: '?? newer',
    tests: ['pending/pending-operations'],
  },
  {
    name: 'a transaction is kept though part of it was discarded',
    file: 'packages/core/src/send/transaction/kept-transactions.ts',
    find: 'request.operations.every(({ operation }) => operation.identity.id !== id)',
    replace: 'request.operations.some(({ operation }) => operation.identity.id !== id)',
    tests,
  },
  {
    name: 'a refusal under a new token lifts the doubt about the old one',
    file: 'packages/core/src/send/transaction/handle-transaction-failure.ts',
    find: 'if (!transaction.isRenewed) {',
    replace: 'if (!transaction.isRenewed || work.inDoubt) {',
    tests: ['issues/resent-after-it-was-applied'],
  },
  {
    name: 'an item that was never there proves a whole transaction',
    file: 'packages/core/src/send/transaction/handle-transaction-failure.ts',
    find: 'return works.every((work, index) => failsOnItself(work, ended[index]))',
    replace: 'return works.some((work, index) => failsOnItself(work, ended[index]))',
    tests: ['behaviour/kept-transactions'],
  },
]
