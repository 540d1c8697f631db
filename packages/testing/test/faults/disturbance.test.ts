import test from 'ava'
import { planDisturbance } from '#src/faults/disturbance.js'
import { FaultRule } from '#src/faults/fault-rule.js'
import type { FaultStep } from '#src/faults/fault-step.js'

const plan = (...steps: FaultStep[]) =>
  planDisturbance(
    steps.map((step) => new FaultRule({}, () => step, Math.random)),
    { operation: 'BatchWriteItem', tables: ['Music'] },
  )

test('nothing set disturbs nothing', (t) => {
  const calm = { requestLatencyMs: 0, answerLatencyMs: 0, request: undefined, unprocessed: [], answer: undefined }
  t.deepEqual(plan(), calm)
  t.deepEqual(plan({ kind: 'ok' }), calm)
})

test('latencies add up on each side', (t) => {
  const { requestLatencyMs, answerLatencyMs } = plan(
    { kind: 'latency', ms: 5 },
    { kind: 'latency', ms: 7, side: 'request' },
    { kind: 'latency', ms: 11, side: 'answer' },
  )
  t.deepEqual([requestLatencyMs, answerLatencyMs], [12, 11])
})

test('of the faults that end or spoil a call the first of each counts', (t) => {
  const { request, answer } = plan(
    { kind: 'garbled' },
    { kind: 'throttle' },
    { kind: 'connection-reset' },
    { kind: 'lost-answer' },
  )
  t.deepEqual([request?.kind, answer?.kind], ['throttle', 'garbled'])
})

test('unprocessed items join', (t) => {
  t.is(plan({ kind: 'unprocessed', count: 1 }, { kind: 'unprocessed', count: 2 }).unprocessed.length, 2)
})
