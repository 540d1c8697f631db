// Three tiers by file name: x.test.ts in every run of `test`, x.ci.test.ts in `test:ci`, x.long.test.ts in `test:long`.
// The upper tiers also repeat the model properties, with the run counts that they choose by SLUICE_TIER.
const roots = ['packages/*/.test', 'examples/.test', 'scripts']
const tiers = {
  test: ['**/*.test.*js', '!**/*.ci.test.*js', '!**/*.long.test.*js'],
  ci: ['**/*.ci.test.*js', 'model/**/*.test.*js', '!**/*.long.test.*js'],
  long: ['**/*.long.test.*js', 'model/**/*.test.*js', '!**/*.ci.test.*js'],
}
const tier = process.env.SLUICE_TIER ?? 'test'
const patterns = tiers[tier]
if (patterns === undefined) throw new Error(`Expected SLUICE_TIER to be test, ci or long, got '${tier}'`)

// SLUICE_WRITE_PATH=plain repeats what core promises on the plain SDK path, see scripts/write-path/plain.mjs
const isPlain = process.env.SLUICE_WRITE_PATH === 'plain'
const promises = [
  'packages/core/.test/{behaviour,issues,model}/**/*.test.js',
  '!**/*.ci.test.*js',
  '!**/*.long.test.*js',
  // what becomes of a load's files has nothing to do with it
  '!**/behaviour/bulk-{killed,disk-full}.test.js',
]

// the longest first: begun last, they would leave a core without work
const longest = /scripts.snippets|[/\\](?:model|fuzz|soak)[/\\]|[/\\](?:bulk-|served-|isolation|main\.)/
const rank = (file) => (longest.test(file) ? 0 : 1)

export default {
  sortTestFiles: (a, b) => rank(a) - rank(b),
  files: isPlain ? promises : patterns.flatMap((p) => (p.startsWith('!') ? [p] : roots.map((root) => `${root}/${p}`))),
  nodeArguments: [
    '--enable-source-maps',
    ...(process.env.SLUICE_TEST_TABLE
      ? [`--import=${new URL('scripts/test-bundle/register.mjs', import.meta.url)}`]
      : []),
    `--import=${new URL('scripts/property-seed.mjs', import.meta.url)}`,
    ...(isPlain ? [`--import=${new URL('scripts/write-path/plain.mjs', import.meta.url)}`] : []),
  ],
  // of the upper tiers one property alone takes minutes, and two of them run side by side
  timeout: tier === 'test' ? '2m' : '30m',
}
