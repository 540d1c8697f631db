/**
 * The import cycles of a graph (`Map` of file to the files it imports): for each knot of files that reach each other,
 * one shortest way around. Tarjan's strongly connected components.
 */
export function findCycles(graph) {
  return knots(graph).map((knot) => wayAround(graph, new Set(knot)))
}

function knots(graph) {
  const index = new Map()
  const low = new Map()
  const stack = []
  const found = []
  const visit = (file) => {
    index.set(file, index.size)
    low.set(file, index.get(file))
    stack.push(file)
    for (const next of graph.get(file) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(low.get(file), low.get(next)))
    }
    if (low.get(file) !== index.get(file)) return
    const knot = stack.splice(stack.indexOf(file))
    if (knot.length > 1 || graph.get(file)?.includes(file)) found.push(knot.sort())
  }
  for (const file of graph.keys()) if (!index.has(file)) visit(file)
  return found
}

function wayAround(graph, knot) {
  const [start] = knot
  const from = new Map()
  const queue = [start]
  for (const file of queue) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) {
        const way = [start]
        for (let at = file; at !== undefined; at = from.get(at)) way.unshift(at)
        return way
      }
      if (!knot.has(next) || from.has(next)) continue
      from.set(next, file)
      queue.push(next)
    }
  }
  throw new Error(`no way around from ${start}`)
}
