// Some work under OpenTelemetry's instrumentation; prints the spans that it made, and the calls that the fake saw.
import { AwsInstrumentation } from '@opentelemetry/instrumentation-aws-sdk'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'

const exporter = new InMemorySpanExporter()
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
new AwsInstrumentation().setTracerProvider(provider)

// what is loaded before the instrumentation is not seen by it
const { defineEntity, Session } = await import('@sluice/core')
const { FakeDynamoDBClient } = await import('@sluice/testing')

class TracedSong {
  constructor(title) {
    this.artist = 'ray'
    this.title = title
  }
}
const attributes = { artist: 'string', title: 'string' }
defineEntity(TracedSong, { table: 'Songs', partitionKey: 'artist', sortKey: 'title', attributes })

const client = new FakeDynamoDBClient()
await client.createTables(TracedSong)
client.clearCalls()
exporter.reset()
// a call that is refused as a whole would be sent again by the SDK, inside one span
client.faults.unprocessed({ rate: 0.2, whenAll: 'return' })

const session = new Session({ client, clock: client.clock })
session.saveAll(Array.from({ length: 60 }, (_, number) => new TracedSong(`song ${number}`)))
const report = await session.flush()
session.remove(TracedSong, { artist: 'ray', title: 'song 0' })
await session.flush()
await session.get(TracedSong, { artist: 'ray', title: 'song 1' }, { consistent: true })

const spans = exporter.getFinishedSpans().map(({ attributes: found }) => found)
console.log(
  JSON.stringify({
    written: report.counts.written,
    leftovers: report.leftovers,
    calls: client.calls.map(({ operation }) => operation),
    spans: spans.map((found) => ({
      operation: found['rpc.method'],
      tables: found['aws.dynamodb.table_names'],
      system: found['rpc.system'],
    })),
  }),
)
