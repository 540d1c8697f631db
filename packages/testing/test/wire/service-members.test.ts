import * as sdk from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { SERVICE_MEMBERS } from '#src/wire/service-members.js'

// the SDK describes AWS's API in schemas: [kind, ...], where kind 1 is a list, 2 a map, 3 a structure
// biome-ignore lint/suspicious/noExplicitAny: the schemas have no types that can be walked
type Schema = any

const ATTRIBUTE_VALUE = 'AttributeValue'
/** What the list doesn't look into: the fake refuses these features by the name of the member. */
const NOT_LOOKED_INTO = ['ReplicaUpdates', 'GlobalTableWitnessUpdates', 'VectorIndexes', 'VectorIndexUpdates']

/** The structure in a schema, through lists and maps. */
function structureIn(schema: Schema): Schema | undefined {
  const given = typeof schema === 'function' ? schema() : schema
  if (!Array.isArray(given)) return undefined
  const [kind, , name] = given
  if (Array.isArray(kind)) return structureIn(kind)
  if (kind === 1) return structureIn(given[4])
  if (kind === 2) return structureIn(given[5])
  return kind === 3 && name !== ATTRIBUTE_VALUE ? given : undefined
}

function isMap(schema: Schema): boolean {
  const given = typeof schema === 'function' ? schema() : schema
  return Array.isArray(given) && (Array.isArray(given[0]) ? isMap(given[0]) : given[0] === 2)
}

const OPERATIONS = [...SERVICE_MEMBERS.keys()].filter((name) => `${name}Command` in sdk)

test('the list has the operations that work on items and tables', (t) => {
  t.is(OPERATIONS.length, 22)
})

for (const operation of OPERATIONS) {
  test(`the members of ${operation} are those of AWS's API`, (t) => {
    const Command: Schema = Reflect.get(sdk, `${operation}Command`)
    const schema = new Command({}).schema
    // SDKs before 3.900 have no schemas to compare with: check:sdk runs core's tests only
    t.truthy(schema)
    compare(structureIn(schema[4]), operation, operation)

    function compare(structure: Schema, name: string, path: string): void {
      const listed = SERVICE_MEMBERS.get(name) ?? new Map()
      t.deepEqual([...listed.keys()].sort(), [...structure[4]].sort(), path)
      structure[4].forEach((member: string, at: number) => {
        const inner = structureIn(structure[5][at])
        if (inner === undefined || NOT_LOOKED_INTO.includes(member)) return
        const { structure: reference, isMap: map } = listed.get(member) ?? {}
        t.is(map, isMap(structure[5][at]), `${path}.${member}`)
        compare(inner, reference ?? '', `${path}.${member}`)
      })
    }
  })
}
