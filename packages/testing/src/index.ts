export type { CallFilter } from './calls/find-calls.js'
export type { CallOutcome, RecordedCall } from './calls/recorded-call.js'
export type { ConsistencyLag } from './client/consistency-lag.js'
export { type CreateTablesOptions, FakeDynamoDBClient } from './client/fake-dynamodb-client.js'
export type { FakeDynamoDBClientConfig, FakeOptions } from './client/fake-options.js'
export type { Snapshot } from './client/snapshot.js'
export type { ThroughputOptions } from './client/throughput-options.js'
export type { Clock } from './clock/clock.js'
export { VirtualClock, type VirtualClockOptions } from './clock/virtual-clock.js'
export type { Dump, DumpedItem, DumpedSettings, DumpedTable, DumpFormat, DumpOptions } from './dump/dump.js'
export type { PlainDump, PlainItem, PlainTable, PlainValue } from './dump/plain-dump.js'
export type { OperationName } from './engine/operation-name.js'
export type { CapacityLeft } from './engine/throughput/capacity-left.js'
export type {
  FailOptions,
  Fault,
  FaultScope,
  FaultTrigger,
  LatencyOptions,
  ServerErrorOptions,
  ThrottleOptions,
  UnprocessedOptions,
} from './faults/fault-options.js'
export type {
  BatchOperation,
  FaultCall,
  FaultStep,
  PlainStep,
  RealAnswer,
  ThrottlingError,
} from './faults/fault-step.js'
export type { Faults } from './faults/faults.js'
export { serve } from './server/serve.js'
export type { ServeOptions } from './server/serve-options.js'
export type { ServedFake } from './server/served-fake.js'
