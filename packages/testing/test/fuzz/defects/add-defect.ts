import type { Step } from '../requests/step.js'
import type { World } from '../requests/world.js'
import { badKeyConditions, badProjections } from './bad-selections.js'
import { badTests, keyPathDefects } from './bad-tests.js'
import { badUpdates } from './bad-updates.js'
import { compositeDefectsFor } from './composite-defects.js'
import { expressionDefects } from './expression-defects.js'
import { badKeys } from './key-defects.js'
import { legacyDefects } from './legacy-defects.js'
import { parameterDefects } from './parameter-defects.js'
import type { Defect } from './part.js'
import { partsOfStep } from './parts-of-step.js'
import { valueDefects } from './value-defects.js'

const DEFECTS: readonly Defect[] = [
  ...badTests,
  ...badUpdates,
  ...badProjections,
  ...badKeyConditions,
  ...keyPathDefects,
  ...expressionDefects,
  ...badKeys,
  ...valueDefects,
  ...legacyDefects,
  ...parameterDefects,
]

/** The step with a mistake in it, if it can have one: one that its world has had least. Its first input has it, the others go. */
export function addDefect(step: Step, { tables, draw, defects }: Pick<World, 'tables' | 'draw' | 'defects'>): Step {
  const input = structuredClone(step.inputs[0] ?? {})
  // which of two mistakes is named first is not what this is about
  delete input.ExclusiveStartKey
  // some mistakes are none: one segment alone could then not be compared
  delete input.Segment
  delete input.TotalSegments
  const part = draw.pick(partsOfStep(step, input, tables, draw))
  const fitting: readonly Mistake[] = [
    ...DEFECTS.filter(({ fits }) => fits(part)).map(({ name, weight = 1, apply }) => ({
      name,
      weight,
      apply: () => apply(part),
    })),
    ...compositeDefectsFor(step).map(({ name, apply }) => ({ name, weight: 1, apply: () => apply(input, tables) })),
  ]
  if (fitting.length === 0) return step
  // least used first; among equals, the weight decides
  const ranked = fitting.map((one) => ({ one, rank: (defects.count(one.name) + draw.share()) / one.weight }))
  const chosen = ranked.reduce((least, other) => (other.rank < least.rank ? other : least)).one
  defects.add(chosen.name)
  chosen.apply()
  return { ...step, inputs: [input], defect: chosen.name }
}

interface Mistake {
  readonly name: string
  readonly weight: number
  readonly apply: () => void
}
