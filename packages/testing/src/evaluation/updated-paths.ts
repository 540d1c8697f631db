import type { Path, Update } from '../expressions/syntax.js'

/** Every place that an update names, section by section. */
export function updatedPaths(update: Update): readonly Path[] {
  const sections = [update.set, update.add, update.delete]
  return [...update.remove, ...sections.flatMap((actions) => actions.map((action) => action.path))]
}
