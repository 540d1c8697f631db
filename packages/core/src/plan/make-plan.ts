import { isIdle } from '../seal/left-by.js'
import type { Sealing } from '../seal/seal-operations.js'
import type { SealedWrite } from '../seal/sealed-operation.js'
import { FlushPlan } from './flush-plan.js'
import { needsOwnCall } from './needs-own-call.js'
import { packBatches } from './pack-batches.js'
import type { PlanGroup } from './plan-figures.js'
import type { EstimateSettings } from './plan-options.js'
import { writeUnits } from './write-units.js'

const NO_ESTIMATE: EstimateSettings = { price: undefined, unitsPerSecond: undefined }

/** The plan of a flush of these operations. */
export function makePlan({ sealed, problems }: Sealing, settings: EstimateSettings = NO_ESTIMATE): FlushPlan {
  const groups = new Map<string, PlanGroup>()
  for (const operation of sealed) {
    if (operation.kind === 'check' || isIdle(operation)) continue
    const { schema, identity } = operation.operation
    const id = JSON.stringify([identity.table.name, schema.className])
    const empty = {
      table: identity.table.name,
      className: schema.className,
      puts: 0,
      deletes: 0,
      updates: 0,
      bytes: 0,
      writeUnits: 0,
    }
    groups.set(id, addOperation(groups.get(id) ?? empty, operation))
  }
  const sent = sealed.filter((one) => one.kind !== 'check' && !isIdle(one))
  const batchable = sent.filter((one) => !needsOwnCall(one))
  return new FlushPlan(
    packBatches(batchable).length + sent.length - batchable.length,
    [...groups.values()],
    problems,
    settings,
  )
}

function addOperation(group: PlanGroup, operation: SealedWrite): PlanGroup {
  const { kind, image } = operation
  return {
    ...group,
    puts: group.puts + (kind === 'put' ? 1 : 0),
    deletes: group.deletes + (kind === 'delete' ? 1 : 0),
    updates: group.updates + (kind === 'update' || kind === 'patch' ? 1 : 0),
    bytes: group.bytes + image.bytes,
    writeUnits: group.writeUnits + writeUnits(operation),
  }
}
