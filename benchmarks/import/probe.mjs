// A process of its own: loads client-dynamodb, then one library of libraries.mjs, and prints what the second step took.
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { LIBRARIES } from './libraries.mjs'

const { specifiers, isCommonJs } = LIBRARIES.find(({ name }) => name === process.argv[2])
const require = createRequire(import.meta.url)
// what is loaded in the way of the SDK's other users: either kind of module has its own copy of the client
const load = isCommonJs ? (specifier) => require(specifier) : (specifier) => import(specifier)

const [sdk] = await measure(['@aws-sdk/client-dynamodb'])
const [library, rssMB] = await measure(specifiers)
console.log(JSON.stringify({ ...library, rssMB, sdkMs: sdk.wallMs }))

async function measure(list) {
  const rss = process.memoryUsage.rss()
  const cpuStart = process.cpuUsage()
  const wallStart = performance.now()
  for (const specifier of list) await load(specifier)
  const wallMs = performance.now() - wallStart
  const { user, system } = process.cpuUsage(cpuStart)
  return [{ wallMs, cpuMs: (user + system) / 1000 }, (process.memoryUsage.rss() - rss) / 1e6]
}
