/** Hand-written code first: it is the baseline. */
const NAMES = ['hand-written', 'sluice', 'electrodb', 'dynamodb-toolbox', 'dynamoose', 'dynamodb-onetable', 'typedorm']
/** Not a library: only where it is asked for. */
const EXTRA = ['direct']

/**
 * The names of the contestants asked for; hand-written code always runs. Each is a module of this folder:
 * `create({ client, clientConfig, table, concurrency })` gives a function that writes tracks through the library's batch
 * API as its users do, and resolves with how many the library says it left unwritten; `prepareInput` makes of a track
 * what the library's users hold.
 */
export function chooseContestants(only) {
  for (const name of only ?? []) {
    if (![...NAMES, ...EXTRA].includes(name))
      throw new RangeError(`\`--only\` knows ${[...NAMES, ...EXTRA].join(', ')}, not \`${name}\``)
  }
  if (only === undefined) return NAMES
  return [...NAMES, ...EXTRA].filter((name) => name === NAMES[0] || only.includes(name))
}
