// OpenTelemetry's instrumentation of the AWS SDK patches the SDK as it is loaded, so a process of its own does the work: there
// must be a span for every call.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const program = fileURLToPath(new URL('opentelemetry/traced-work.mjs', import.meta.url))

export function declare({ test }) {
  test('makes a span for every call of a flush and a read', async (t) => {
    const { stdout } = await promisify(execFile)(process.execPath, [program])
    const { spans, calls, written, leftovers } = JSON.parse(stdout)
    t.is(written, 60)
    t.true(leftovers > 0)
    t.true(calls.length > 4)
    t.deepEqual(spans.map(({ operation }) => operation).sort(), calls.sort())
    // it knows the table from the input, which only the plain path shows
    for (const { tables, system } of spans) t.deepEqual([tables, system], [['Songs'], 'aws-api'])
  })
}
