import { applyMutant } from './apply-mutant.mjs'
import { enclosingFunction } from './enclosing-function.mjs'

/** What is wrong with the definitions themselves: a text not found once, a name twice, two mutants in one function. */
export function findClashes(mutants, read) {
  const problems = []
  const taken = new Map()
  const names = new Set()
  for (const mutant of mutants) {
    if (names.has(mutant.name)) problems.push(`${mutant.name}: the name is taken`)
    names.add(mutant.name)
    try {
      const source = read(mutant.file)
      const { at } = applyMutant(source, mutant)
      const place = `${mutant.file}:${enclosingFunction(source, mutant.file, at)}`
      const other = taken.get(place)
      if (other !== undefined) problems.push(`${mutant.name}: is in the same function as ${other} (${mutant.file})`)
      taken.set(place, mutant.name)
    } catch (error) {
      problems.push(error.message)
    }
  }
  return problems
}
