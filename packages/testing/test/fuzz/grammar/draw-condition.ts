import { drawTest } from './draw-test.js'
import type { ExpressionDraw } from './expression-draw.js'

/** A condition or filter: true of its item in about half of all cases. */
export function drawCondition(from: ExpressionDraw, depth = 0): string {
  const { draw, tally } = from
  const form = draw.weighted({ test: 6, and: depth < 3 ? 2 : 0, or: depth < 3 ? 2 : 0, not: 1 })
  if (form === 'test') return drawTest(from)
  if (form === 'not') {
    tally.add('condition: NOT')
    return `NOT ${operandOf(from, depth)}`
  }
  tally.add(form === 'and' ? 'condition: AND' : 'condition: OR')
  const parts = Array.from({ length: 2 + draw.below(2) }, () => operandOf(from, depth))
  return parts.join(draw.chance(0.1) ? ` ${form} ` : ` ${form.toUpperCase()} `)
}

// without parentheses it is precedence that says what belongs together
function operandOf(from: ExpressionDraw, depth: number): string {
  const text = drawCondition(from, depth + 1)
  if (!from.draw.chance(0.4)) return text
  from.tally.add('condition: parentheses')
  return `(${text})`
}
