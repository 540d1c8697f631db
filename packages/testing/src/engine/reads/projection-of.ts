import { project } from '../../evaluation/project.js'
import type { Path } from '../../expressions/syntax.js'
import type { Projection } from './read-expressions.js'

/** The projection to some paths. */
export function projectionOf(paths: readonly Path[], parameter: Projection['parameter']): Projection {
  const names = paths.map(([name]) => name)
  return { parameter, names, paths, project: (item) => project(item, paths) }
}
