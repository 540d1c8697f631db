import { SpanStatusCode } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test, { type ExecutionContext } from 'ava'
import { watchSluice } from '#src/observability/watch-sluice.js'
import { Bookmark } from '#src/service/bookmark.js'
import { BookmarkService } from '#src/service/bookmark-service.js'

interface Fixture {
  readonly client: FakeDynamoDBClient
  readonly session: Session
  readonly spans: () => readonly ReadableSpan[]
  /** The sums of a metric, or the counts of a histogram, by its attributes as JSON. */
  readonly metric: (name: string) => Promise<Readonly<Record<string, number>>>
}

async function start(t: ExecutionContext): Promise<Fixture> {
  const spanExporter = new InMemorySpanExporter()
  const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] })
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis: 3_600_000 })
  const meters = new MeterProvider({ readers: [reader] })
  const stop = watchSluice({ tracer: tracers.getTracer('test'), meter: meters.getMeter('test') })
  t.teardown(async () => {
    stop()
    await Promise.all([tracers.shutdown(), meters.shutdown()])
  })
  const client = new FakeDynamoDBClient()
  await client.createTables(Bookmark)
  const session = new Session({ client, clock: client.clock, random: () => 0.5 })
  const metric: Fixture['metric'] = async (name) => {
    await reader.forceFlush()
    const metrics =
      metricExporter
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap(({ metrics }) => metrics) ?? []
    const points = metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? []
    return Object.fromEntries(
      points.map(({ attributes, value }) => [
        JSON.stringify(attributes),
        typeof value === 'number' ? value : 'count' in value ? value.count : 0,
      ]),
    )
  }
  return { client, session, metric, spans: () => spanExporter.getFinishedSpans() }
}

const entries = Array.from({ length: 30 }, (_, i) => ({ url: `https://example.org/${i}`, title: 'SECRET' }))

test.serial('a flush is a span, its calls are spans within it', async (t) => {
  const { client, session, spans } = await start(t)
  client.faults.script(['throttle', 'ok', 'ok'], { operations: ['BatchWriteItem'] })
  new BookmarkService(session).add('ann', entries)
  await session.flush({ concurrency: 1 })
  const flush = spans().find(({ name }) => name === 'sluice.flush')
  const calls = spans().filter(({ name }) => name === 'sluice.batch')
  t.is(calls.length, 3)
  for (const call of calls) t.is(call.parentSpanContext?.spanId, flush?.spanContext().spanId ?? '')
  t.deepEqual(
    calls.map(({ attributes }) => attributes['sluice.outcome']),
    ['failed', 'written', 'written'],
  )
  t.is(calls[0]?.attributes['error.type'], 'ProvisionedThroughputExceededException')
  t.is(calls[0]?.status.code, SpanStatusCode.ERROR)
  t.is(flush?.attributes['sluice.operations'], 30)
  t.is(flush?.attributes['sluice.calls'], 3)
  t.not(flush?.status.code, SpanStatusCode.ERROR)
  t.notRegex(JSON.stringify(spans().map(({ name, attributes }) => [name, attributes])), /SECRET|example\.org|ann/)
})

test.serial('a flush that fails is an error span', async (t) => {
  const { client, session, spans } = await start(t)
  client.faults.fail({ name: 'AccessDeniedException', operations: ['BatchWriteItem'] })
  new BookmarkService(session).add('ann', entries.slice(0, 1))
  await session.flush({ throwOnFailure: false })
  t.is(spans().find(({ name }) => name === 'sluice.flush')?.status.code, SpanStatusCode.ERROR)
})

test.serial('metrics count operations by outcome, calls, retries and waits', async (t) => {
  const { client, session, metric } = await start(t)
  client.faults.script(['throttle', 'ok', 'ok'], { operations: ['BatchWriteItem'] })
  new BookmarkService(session).add('ann', entries)
  const report = await session.flush({ concurrency: 1 })
  t.deepEqual(await metric('sluice.operations'), { '{"outcome":"written"}': 30 })
  t.deepEqual(await metric('sluice.call.duration'), {
    '{"call":"batch","outcome":"failed"}': 1,
    '{"call":"batch","outcome":"written"}': 2,
  })
  t.deepEqual(await metric('sluice.retried_operations'), {
    '{"table":"Bookmarks","reason":"ProvisionedThroughputExceededException"}': 25,
  })
  t.deepEqual(await metric('sluice.waited'), { '{}': report.waitedMs })
})

test.serial('stopped, it makes nothing any more', async (t) => {
  const { session, spans } = await start(t)
  const stop = watchSluice({
    tracer: { startSpan: () => t.fail('a span'), startActiveSpan: () => t.fail('a span') } as never,
    meter: new MeterProvider().getMeter('none'),
  })
  stop()
  new BookmarkService(session).add('ann', entries)
  await session.flush()
  t.is(spans().length, 3)
})
