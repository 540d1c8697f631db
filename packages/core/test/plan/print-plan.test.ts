import test from 'ava'
import { makePlan } from '#src/plan/make-plan.js'
import { sealProblem } from '#src/seal/seal-problem.js'
import { putOf, sealedDelete, sealedPut, sealedPutIn } from '../fixtures/sealed.js'

test('a plan prints its sums and a row for each table and class', (t) => {
  const sealed = [sealedPut('a'), sealedDelete('b'), sealedPutIn('Books', 'c')]
  const text = String(makePlan({ sealed, problems: [] }))
  // artist + x + title + one character are 13 bytes
  t.regex(text, /^Flush plan: 3 operations in 1 calls, 39 bytes, >= 3 write units$/m)
  t.regex(text, /^Music +Song +1 +1 +0 +26 +>= 2$/m)
  t.regex(text, /^Books +Song +1 +0 +0 +13 +>= 1$/m)
  t.regex(text, /lower bound/)
  t.notRegex(text, /problems/)
})

test('problems are counted, the first five shown', (t) => {
  const problems = Array.from({ length: 7 }, (_, i) => sealProblem(putOf(`${i}`), 'year', 'is a string'))
  const text = String(makePlan({ sealed: [], problems }))
  t.regex(text, /^7 problems: a flush would send nothing\.$/m)
  t.is(text.match(/year: is a string/g)?.length, 5)
})
