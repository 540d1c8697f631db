import { clash, type FuzzPath } from '../data/paths.js'
import type { ExpressionDraw } from './expression-draw.js'

/** A projection of up to four paths of which none lies in another. */
export function drawProjection(from: ExpressionDraw): string {
  const paths: FuzzPath[] = []
  const wanted = 1 + from.draw.below(4)
  for (let tries = 0; tries < 8 && paths.length < wanted; tries++) {
    const { path } = from.place()
    if (!paths.some((other) => clash(path, other))) paths.push(path)
  }
  from.tally.add(paths.length > 1 ? 'projection: several paths' : 'projection: one path')
  return paths.map((path) => from.path(path)).join(', ')
}
