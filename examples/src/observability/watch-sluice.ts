import { channel } from 'node:diagnostics_channel'
import { context, type Meter, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import type { BatchEvent, FlushEvent, RetryEvent, WaitEvent } from '@sluice/core'

/** Where spans and metrics go. */
export interface Instruments {
  readonly tracer: Tracer
  readonly meter: Meter
}

/** A span of a flush under way, and the context that its calls belong to. */
interface FlushSpan {
  readonly span: Span
  readonly within: ReturnType<typeof context.active>
}

/** Makes OpenTelemetry spans and metrics of what Sluice tells on its channels. Returns the way to stop. */
export function watchSluice({ tracer, meter }: Instruments): () => void {
  const flushes = new Map<number, FlushSpan>()
  const operations = meter.createCounter('sluice.operations', { description: 'Operations of flushes, by outcome' })
  const calls = meter.createHistogram('sluice.call.duration', { unit: 'ms' })
  const retried = meter.createCounter('sluice.retried_operations')
  const waited = meter.createCounter('sluice.waited', { unit: 'ms' })
  const stops = [
    listen<FlushEvent>('sluice:flush', (event) => {
      if (event.kind === 'start') flushes.set(event.flush, startSpan(tracer, event.operations))
      else {
        endSpan(flushes.get(event.flush)?.span, event)
        flushes.delete(event.flush)
        for (const [outcome, count] of Object.entries(event.outcomes)) if (count > 0) operations.add(count, { outcome })
      }
    }),
    listen<BatchEvent>('sluice:batch', (event) => {
      recordCall(tracer, event, flushes.get(event.flush))
      calls.record(event.durationMs, { call: event.call, outcome: event.outcome })
    }),
    listen<RetryEvent>('sluice:retry', ({ operations, table, reason }) => retried.add(operations, { table, reason })),
    listen<WaitEvent>('sluice:wait', ({ waitedMs }) => waited.add(waitedMs)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function listen<E>(name: string, listener: (event: E) => void): () => void {
  // the page "Observability" says which events each channel has
  const onEvent = (event: unknown): void => listener(event as E)
  const events = channel(name)
  events.subscribe(onEvent)
  return () => void events.unsubscribe(onEvent)
}

function startSpan(tracer: Tracer, operations: number): FlushSpan {
  const span = tracer.startSpan('sluice.flush', { attributes: { 'sluice.operations': operations } })
  return { span, within: trace.setSpan(context.active(), span) }
}

function endSpan(
  span: Span | undefined,
  { ok, calls, bytesSent, waitedMs, error }: Extract<FlushEvent, { kind: 'end' }>,
): void {
  span?.setAttributes({ 'sluice.calls': calls, 'sluice.bytes': bytesSent, 'sluice.waited_ms': waitedMs })
  if (!ok) span?.setStatus({ code: SpanStatusCode.ERROR, message: error ?? 'not everything was written' })
  span?.end()
}

/** A call is told when it has ended: its span starts that much earlier. */
function recordCall(tracer: Tracer, event: BatchEvent, flush: FlushSpan | undefined): void {
  const { call, tables, operations, attempt, outcome, durationMs, error } = event
  const endTime = Date.now()
  const span = tracer.startSpan(
    `sluice.${call}`,
    {
      kind: SpanKind.CLIENT,
      startTime: endTime - durationMs,
      attributes: {
        'db.system.name': 'aws.dynamodb',
        'aws.dynamodb.table_names': Object.keys(tables),
        'db.operation.batch.size': operations,
        'sluice.attempt': attempt,
        'sluice.outcome': outcome,
        ...(error !== undefined && { 'error.type': error }),
      },
    },
    flush?.within,
  )
  if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
  span.end(endTime)
}
