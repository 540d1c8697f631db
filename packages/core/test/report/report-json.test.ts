import test from 'ava'
import { ended, reportOf } from '../fixtures/ended.js'
import { sealedDelete, sealedPut, sealedPutIn } from '../fixtures/sealed.js'

const refused = { code: 'SERVICE_REFUSED', reason: 'a secret reason' } as const

test('operations are grouped by class, table, kind, outcome and code, with their attempts', (t) => {
  const { groups } = reportOf([
    ended(sealedPut('a'), 'written', undefined, 2),
    ended(sealedPut('b'), 'written', undefined, 3),
    ended(sealedDelete('c'), 'written'),
    ended(sealedPutIn('Books', 'd'), 'written'),
    ended(sealedPut('e'), 'rejected', refused),
    ended(sealedPut('f'), 'rejected', { ...refused, code: 'CREDENTIALS' }),
  ]).toJSON()
  const group = { className: 'Song', table: 'Music', kind: 'put', operations: 1, attempts: 1 }
  t.deepEqual(groups, [
    { ...group, outcome: 'written', operations: 2, attempts: 5 },
    { ...group, outcome: 'written', kind: 'delete' },
    { ...group, outcome: 'written', table: 'Books' },
    { ...group, outcome: 'rejected', code: 'SERVICE_REFUSED' },
    { ...group, outcome: 'rejected', code: 'CREDENTIALS' },
  ] as never)
})

test('the figures are there, callback errors as a number, capacity by table', (t) => {
  const consumedCapacity = new Map([['Music', { TableName: 'Music', CapacityUnits: 7 }]])
  const figures = { calls: 4, retriedCalls: 2, leftovers: 9, bytesSent: 100, elapsedMs: 5, waitedMs: 3 }
  const report = reportOf([], { ...figures, consumedCapacity, callbackErrors: [new Error('a'), new Error('b')] })
  t.like(report.toJSON(), {
    ...figures,
    ok: true,
    conflicts: { replaced: 0, kept: 0 },
    callbackErrors: 2,
    consumedCapacity: { Music: { TableName: 'Music', CapacityUnits: 7 } },
  })
})

test('no key, no value, no reason and no metrics by partition key', (t) => {
  const itemCollectionMetrics = new Map([['Music', [{ ItemCollectionKey: { artist: { S: 'a secret artist' } } }]]])
  const sealed = sealedPut('a secret title', { mood: { S: 'a secret mood' } })
  const json = JSON.stringify(reportOf([ended(sealed, 'rejected', refused)], { itemCollectionMetrics }))
  t.true(json.includes('SERVICE_REFUSED'))
  t.false(json.includes('secret'))
})
