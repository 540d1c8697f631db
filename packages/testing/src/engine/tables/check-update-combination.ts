import type { IndexUpdateInput, UpdateTableInput } from '../../tables/update-table-input.js'
import { ServiceError } from '../../wire/service-error.js'
import { invalidParameter, validationError } from '../../wire/validation-error.js'

/** Checks which changes one UpdateTable asks for together: almost each has to be the only one. */
export function checkUpdateCombination(input: UpdateTableInput): void {
  const updates = input.GlobalSecondaryIndexUpdates
  const changes = changesOf(input)
  if (changes.size === 0) throw nothingToDo()
  if (updates?.length === 0) throw invalidParameter('List of GlobalSecondaryIndexUpdates is empty')
  checkOnlyOnes(changes)
  if (changes.has('WarmThroughput') && changes.size > 1) {
    throw invalidParameter(
      updates?.some(({ Create }) => Create)
        ? 'Create global secondary index cannot be specified when updating WarmThroughput'
        : 'WarmThroughput must be the only operation in the request',
    )
  }
  if (
    changes.has('OnDemandThroughput') &&
    [...changes].some((one) => one !== 'OnDemandThroughput' && one !== 'BillingMode')
  ) {
    throw invalidParameter('OnDemandThroughput can only be combined with BillingMode in an UpdateTable request')
  }
  checkIndexUpdates(updates ?? [])
  if (changes.has('ProvisionedThroughput') && updates?.some(({ Create, Delete }) => Create ?? Delete)) {
    throw invalidParameter('You cannot create or delete index while updating table IOPS')
  }
}

function changesOf({ AttributeDefinitions: _, TableName: __, ...changes }: UpdateTableInput): ReadonlySet<string> {
  const given = Object.entries(changes).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
  )
  return new Set(given.map(([name]) => name))
}

function checkOnlyOnes(changes: ReadonlySet<string>): void {
  if (changes.size === 1) return
  for (const [member, name] of [
    ['TableClass', 'TableClass'],
    ['DeletionProtectionEnabled', 'DeletionProtection'],
  ] as const) {
    if (changes.has(member)) throw invalidParameter(`${name} modification must be the only operation in the request`)
  }
}

function checkIndexUpdates(updates: readonly IndexUpdateInput[]): void {
  const seen = new Set<string | undefined>()
  for (const { Create, Update, Delete } of updates) {
    const [action, other] = [Create, Update, Delete].filter((one) => one !== undefined)
    if (action === undefined) {
      throw invalidParameter(
        'One of GlobalSecondaryIndexUpdate.Update, GlobalSecondaryIndexUpdate.Create, ' +
          'GlobalSecondaryIndexUpdate.Delete must not be null',
      )
    }
    if (other !== undefined) {
      throw invalidParameter('Only one global secondary index action is allowed per GlobalSecondaryIndexUpdate object')
    }
    if (seen.has(action.IndexName)) {
      throw invalidParameter(
        `Only one global secondary index update per index is allowed simultaneously. Index: ${action.IndexName}`,
      )
    }
    seen.add(action.IndexName)
  }
  if (updates.filter(({ Create, Delete }) => Create ?? Delete).length > 1) throw onlyOneIndex()
}

/** DynamoDB's refusal to create or delete an index while it does so with another one. */
export function onlyOneIndex(): ServiceError {
  return new ServiceError(
    'LimitExceededException',
    'Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table',
  )
}

function nothingToDo(): ServiceError {
  return validationError(
    'At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates, ' +
      'SSESpecification, ReplicaUpdates, MultiAccountReplicaReady, ReplicaTransitRoleArn, MultiRegionConsistency, ' +
      'DeletionProtectionEnabled, OnDemandThroughput, WarmThroughput or TableClass is required',
  )
}
