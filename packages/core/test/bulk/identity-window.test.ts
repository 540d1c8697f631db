import test from 'ava'
import fc from 'fast-check'
import { IdentityWindow } from '#src/bulk/identity-window.js'

interface Named {
  readonly name: string
  waiting: Named | undefined
}

function named(name: string): Named {
  return { name, waiting: undefined }
}

test('the first operation of an identity is sent, after it has ended the next one too', (t) => {
  const window = new IdentityWindow<Named>('error')
  t.is(window.admit('a', named('a1')).verdict, 'send')
  t.is(window.admit('b', named('b1')).verdict, 'send')
  t.is(window.size, 2)
  t.like(window.leave('a'), { name: 'a1', waiting: undefined })
  t.is(window.size, 1)
  t.is(window.admit('a', named('a2')).verdict, 'send')
})

test('error refuses a second one, first-wins drops it', (t) => {
  for (const [policy, verdict] of [
    ['error', 'refuse'],
    ['first-wins', 'drop'],
  ] as const) {
    const window = new IdentityWindow<Named>(policy)
    window.admit('a', named('a1'))
    t.is(window.admit('a', named('a2')).verdict, verdict)
    t.like(window.leave('a'), { name: 'a1', waiting: undefined })
    t.is(window.size, 0)
  }
})

test('last-wins lets the last one wait and gives back the one that waited before', (t) => {
  const window = new IdentityWindow<Named>('last-wins')
  const [a1, a2, a3, a4] = ['a1', 'a2', 'a3', 'a4'].map(named) as [Named, Named, Named, Named]
  window.admit('a', a1)
  t.deepEqual(window.admit('a', a2), { verdict: 'wait', replaced: undefined })
  t.deepEqual(window.admit('a', a3), { verdict: 'wait', replaced: a2 })
  t.is(window.leave('a'), a1)
  t.is(a1.waiting, a3)
  t.deepEqual(window.admit('a', a4), { verdict: 'wait', replaced: undefined })
  t.is(window.leave('a'), a3)
  t.is(window.leave('a'), a4)
  t.is(window.leave('a'), undefined)
  t.is(window.size, 0)
})

// whatever the order in which operations end, an item is last written by the last operation that arrived for it
test('last-wins: never two of an identity under way, and the last to arrive is the last to be sent', (t) => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.nat(3), ends: fc.boolean() }), { maxLength: 40 }), (steps) => {
      const window = new IdentityWindow<Named>('last-wins')
      const underWay = new Map<string, number>()
      const lastArrived = new Map<string, number>()
      const lastSent = new Map<string, number>()
      const send = (id: string, operation: number): void => {
        if (underWay.has(id)) throw new Error(`two of ${id} under way`)
        underWay.set(id, operation)
        lastSent.set(id, operation)
      }
      const end = (id: string): void => {
        underWay.delete(id)
        const next = window.leave(id)?.waiting
        if (next !== undefined) send(id, Number(next.name))
      }
      steps.forEach(({ id: n, ends }, operation) => {
        const id = `item ${n}`
        if (ends) {
          if (underWay.has(id)) end(id)
          return
        }
        lastArrived.set(id, operation)
        if (window.admit(id, named(`${operation}`)).verdict === 'send') send(id, operation)
      })
      while (underWay.size > 0) for (const id of [...underWay.keys()]) end(id)
      t.deepEqual(lastSent, lastArrived)
    }),
  )
})
