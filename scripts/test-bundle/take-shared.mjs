/** A plugin: what a bundle before this one holds is taken from there, so that it exists once. */
export function takeShared(shared) {
  return {
    name: 'take-shared',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, ...from }) => {
        if (from.pluginData === 'resolved' || from.kind === 'entry-point') return undefined
        if (shared.has(path)) return { path, namespace: 'shared' }
        const resolved = await build.resolve(path, { ...from, pluginData: 'resolved' })
        return shared.has(resolved.path) ? { path: resolved.path, namespace: 'shared' } : undefined
      })
      build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({ contents: shared.stubOf(path) }))
    },
  }
}
