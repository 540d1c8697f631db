// Compiled with every supported TypeScript version: what the package exports is enough to name all that it takes and gives.
import {
  type BatchOperation,
  type CallFilter,
  type CallOutcome,
  type CapacityLeft,
  type Clock,
  type ConsistencyLag,
  type CreateTablesOptions,
  type Dump,
  type DumpedItem,
  type DumpedSettings,
  type DumpedTable,
  type DumpFormat,
  type DumpOptions,
  type FailOptions,
  FakeDynamoDBClient,
  type FakeDynamoDBClientConfig,
  type FakeOptions,
  type Fault,
  type FaultCall,
  type FaultScope,
  type FaultStep,
  type Faults,
  type FaultTrigger,
  type LatencyOptions,
  type OperationName,
  type PlainDump,
  type PlainItem,
  type PlainStep,
  type PlainTable,
  type PlainValue,
  type RealAnswer,
  type RecordedCall,
  type ServedFake,
  type ServeOptions,
  type ServerErrorOptions,
  type Snapshot,
  serve,
  type ThrottleOptions,
  type ThrottlingError,
  type ThroughputOptions,
  type UnprocessedOptions,
  VirtualClock,
  type VirtualClockOptions,
} from '@sluice/testing'

const clockOptions: VirtualClockOptions = {}
const clock: Clock = new VirtualClock(clockOptions)
const lag: ConsistencyLag = { globalIndexes: 500 }
const throughput: ThroughputOptions = { burst: 'filled' }
const options: FakeOptions = { seed: 1, clock, recordCalls: 10, consistencyLag: lag, throughput }
const config: FakeDynamoDBClientConfig = { region: 'eu-west-1', ...options }
// @ts-expect-error the request handler is the fake's own
const handler: FakeDynamoDBClientConfig = { requestHandler: {} }

export async function name(client: FakeDynamoDBClient = new FakeDynamoDBClient(config)): Promise<void> {
  const tables: CreateTablesOptions = { tableName: (table: string) => `test-${table}` }
  await client.createTables(tables)
  const left: CapacityLeft = client.capacityLeft('Music')
  console.log(left.read + left.write)
  const snapshot: Snapshot = client.snapshot()
  client.restore(snapshot)
  // @ts-expect-error a snapshot is made by snapshot() alone
  client.restore({})
  const calls: readonly RecordedCall[] = client.calls
  const filter: CallFilter = { operation: 'PutItem', table: 'Music', outcome: 'ok' }
  const found: readonly RecordedCall[] = client.findCalls(filter)
  const outcome: CallOutcome | undefined = calls[0]?.outcome
  const dump: Dump = await client.dump()
  const table: DumpedTable | undefined = dump.tables[0]
  const item: DumpedItem | undefined = table?.items?.[0]
  const format: DumpFormat = 'plain'
  const plainly: DumpOptions & { readonly format: 'plain' } = { format }
  const plain: PlainDump = client.dump(plainly)
  const plainTable: PlainTable | undefined = plain.tables[0]
  const plainItem: PlainItem | undefined = plainTable?.items?.[0]
  const value: PlainValue | undefined = Object.values(plainItem ?? {})[0]
  const settings: readonly DumpedSettings[] = [...dump.tables, ...plain.tables]
  client.load(plain)
  const served: ServeOptions = { port: 0 }
  const server: ServedFake = await serve(client, served)
  await server.stop()
  faults(client.faults)
  void [found, outcome, item, value, settings, handler]
}

function faults(all: Faults): void {
  const operation: OperationName = 'BatchWriteItem'
  const scope: FaultScope = { operations: [operation], table: 'Music' }
  // @ts-expect-error the fake has no such operation
  const misspelt: FaultScope = { operations: ['BatchWriteItems'] }
  const trigger: FaultTrigger = { times: 1, ...scope }
  const error: ThrottlingError = 'ThrottlingException'
  const throttle: ThrottleOptions = { error, ...trigger }
  const unprocessed: UnprocessedOptions = { when: ({ kind }: BatchOperation) => kind === 'put' }
  const server: ServerErrorOptions = { status: 503 }
  const latency: LatencyOptions = { ms: 5 }
  const fail: FailOptions = { name: 'AccessDeniedException' }
  const plain: PlainStep = 'ok'
  const step: FaultStep = { kind: 'throttle' }
  const fault: Fault = all.throttle(throttle)
  fault.stop()
  all.unprocessed(unprocessed)
  all.serverError(server)
  all.latency(latency)
  all.fail(fail)
  all.script([plain, step], misspelt)
}

export type Named = [FaultCall, RealAnswer]
