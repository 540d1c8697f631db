import { SealError, SluiceError } from '@sluice/core'
import test from 'ava'
import { sealProblem } from '#src/seal/seal-problem.js'
import { putOf } from '../fixtures/sealed.js'

const problems = (count: number) =>
  Array.from({ length: count }, (_, i) => sealProblem(putOf(`${i}`), 'year', 'is a string, expected a number'))

test('names the first three problems, and counts the others', (t) => {
  const { message } = new SealError(problems(5))
  t.true(message.startsWith('Nothing was sent, everything is pending again: '))
  for (const i of [0, 1, 2]) t.true(message.includes(`Song { artist: "x", title: "${i}" }, \`year\`: is a string`))
  t.false(message.includes('title: "3"'))
  t.true(message.includes('and 2 more in `problems`'))
  t.false(new SealError(problems(3)).message.includes('more in'))
})

test('a problem of the item as a whole names no attribute', (t) => {
  const { message } = new SealError([sealProblem(putOf('a'), '', 'the item is too big')])
  t.true(message.includes('Song { artist: "x", title: "a" }: the item is too big'))
})

test('is a SluiceError with a stable code and all problems', (t) => {
  const all = problems(5)
  const error = new SealError(all)
  t.true(error instanceof SluiceError)
  t.like(error, { code: 'SEAL_FAILED', name: 'SealError' })
  t.is(error.problems, all)
})
