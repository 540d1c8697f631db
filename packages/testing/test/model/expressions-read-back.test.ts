import test from 'ava'
import fc from 'fast-check'
import { parseCondition } from '#src/expressions/parse-condition.js'
import { parseProjection } from '#src/expressions/parse-projection.js'
import { parseUpdate } from '#src/expressions/parse-update.js'
import { ExpressionScope } from '#src/expressions/scope/expression-scope.js'
import type { Path } from '#src/expressions/syntax.js'
import { condition, paths, update } from '../support/arbitrary-expressions.js'
import { ExpressionPrinter } from '../support/expression-printer.js'
import { outcomeOf } from '../support/expressions.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 50_000 : 1000

const choices = fc.array(fc.nat(59), { minLength: 1, maxLength: 40 })
const SHORT_ENOUGH = 4096

function scopeOf({ names, values }: ExpressionPrinter, text: string): ExpressionScope {
  return new ExpressionScope({
    ...(Object.keys(names).length > 0 && { names }),
    ...(Object.keys(values).length > 0 && { values: structuredClone(values) }),
    expressions: { ConditionExpression: text },
    style: 'bare',
  })
}

test('any condition, written in any way, is read back as it was meant', (t) => {
  fc.assert(
    fc.property(condition, choices, (meant, list) => {
      const printer = new ExpressionPrinter(list)
      const text = printer.condition(meant)
      fc.pre(Buffer.byteLength(text) <= SHORT_ENOUGH)
      const scope = scopeOf(printer, text)
      t.deepEqual(parseCondition(text, 'ConditionExpression', scope), meant)
      scope.checkAllUsed()
    }),
    { numRuns: RUNS },
  )
})

test('any update, written in any way, is read back as it was meant', (t) => {
  fc.assert(
    fc.property(update, choices, (meant, list) => {
      const printer = new ExpressionPrinter(list)
      const text = printer.update(meant)
      fc.pre(Buffer.byteLength(text) <= SHORT_ENOUGH)
      const scope = scopeOf(printer, text)
      t.deepEqual(parseUpdate(text, scope), meant)
      scope.checkAllUsed()
    }),
    { numRuns: RUNS },
  )
})

test('a projection is read back as it was meant, or refused if two of its paths get in each other’s way', (t) => {
  const seen = { accepted: 0, overlap: 0, conflict: 0 }
  fc.assert(
    fc.property(paths, choices, (meant, list) => {
      const printer = new ExpressionPrinter(list)
      const text = printer.projection(meant)
      const outcome = outcomeOf(() => t.deepEqual(parseProjection(text, scopeOf(printer, text)), meant))
      const problems = new Set(
        meant.flatMap((one, index) => meant.slice(index + 1).map((other) => problem(one, other))),
      )
      problems.delete('none')
      const [reported] = /overlap|conflict/.exec(outcome) ?? ['accepted' as const]
      if (problems.size === 0) t.is(outcome, 'accepted')
      else t.true(problems.has(reported as 'overlap'), `${text}: ${outcome}`)
      seen[reported as 'overlap']++
    }),
    { numRuns: RUNS },
  )
  for (const [outcome, count] of Object.entries(seen)) t.true(count > RUNS / 20, `${outcome}: ${count} of ${RUNS}`)
})

/** By the definition: step by step, the first that differs decides. */
function problem(left: Path, right: Path): 'overlap' | 'conflict' | 'none' {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    if (typeof left[index] !== typeof right[index]) return 'conflict'
    if (left[index] !== right[index]) return 'none'
  }
  return 'overlap'
}
