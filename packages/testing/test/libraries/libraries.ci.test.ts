import test from 'ava'
import { installWorkspace, root } from '../support/install-workspace.js'
import type { LibraryScript } from './bench.js'
import { declareLibrary } from './declare-library.js'

const LIBRARIES = [
  'electrodb',
  'dynamodb-toolbox',
  'dynamoose',
  'dynamodb-onetable',
  'typedorm',
  'dynamodb-data-mapper',
  'dynamodb-admin',
  // not on the fake but around it: they watch what Sluice sends
  'aws-sdk-client-mock',
  'opentelemetry',
]
const missing = installWorkspace('libraries')
if (missing !== undefined) {
  console.warn(`\n!!! No library was tested on the fake: ${missing}\n`)
  for (const name of LIBRARIES) test.skip(`${name} was not tested: ${missing}`, () => {})
} else {
  // AVA wants all tests declared at once: nothing is awaited between them
  const load = (name: string): Promise<LibraryScript> => import(`${root}libraries/${name}.mjs`)
  const scripts = await Promise.all(LIBRARIES.map(load))
  for (const [place, script] of scripts.entries()) declareLibrary(test, LIBRARIES[place] ?? '', script)
}
