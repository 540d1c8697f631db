import test from 'ava'
import { throwProblems } from '#src/engine/checks/constraints.js'

test('problems are counted and listed in their order, without those that are none', (t) => {
  t.notThrows(() => throwProblems([undefined, undefined]))
  t.throws(() => throwProblems([undefined, 'a']), { message: '1 validation error detected: a' })
  t.throws(() => throwProblems(['b', undefined, 'a']), { message: '2 validation errors detected: b; a' })
})

test('of many problems the first ten are told', (t) => {
  const many = Array.from({ length: 100_000 }, (_, index) => `problem ${index}`)
  t.throws(() => throwProblems(many), { message: `10 validation errors detected: ${many.slice(0, 10).join('; ')}` })
})
