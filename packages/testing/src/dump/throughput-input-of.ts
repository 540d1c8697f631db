import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { warmthOf } from '../tables/warmth.js'

type Input = Pick<CreateTableCommandInput, 'ProvisionedThroughput' | 'OnDemandThroughput' | 'WarmThroughput'>

/** How much a table or index is described to take. */
export interface DescribedLoad {
  readonly ProvisionedThroughput?:
    | { readonly ReadCapacityUnits?: number | undefined; readonly WriteCapacityUnits?: number | undefined }
    | undefined
  readonly OnDemandThroughput?: Input['OnDemandThroughput']
  readonly WarmThroughput?: Input['WarmThroughput']
}

/** What CreateTable has to be told of a table's or an index's throughput. */
export function throughputInputOf(described: DescribedLoad, billingMode: string): Input {
  const { ProvisionedThroughput, OnDemandThroughput, WarmThroughput } = described
  const { ReadCapacityUnits = 0, WriteCapacityUnits = 0 } = ProvisionedThroughput ?? {}
  const units = billingMode === 'PROVISIONED' ? { ReadCapacityUnits, WriteCapacityUnits } : undefined
  const { ReadUnitsPerSecond, WriteUnitsPerSecond } = WarmThroughput ?? {}
  const least = warmthOf(units === undefined, units, undefined)
  // what any such table has isn't worth a word
  const isWarmed =
    WarmThroughput !== undefined &&
    (ReadUnitsPerSecond !== least.ReadUnitsPerSecond || WriteUnitsPerSecond !== least.WriteUnitsPerSecond)
  return {
    ...(units && { ProvisionedThroughput: units }),
    ...(OnDemandThroughput && { OnDemandThroughput }),
    ...(isWarmed && { WarmThroughput: { ReadUnitsPerSecond, WriteUnitsPerSecond } }),
  }
}
