import type { ContractCase } from './contract-case.js'

type Differs = NonNullable<ContractCase['differs']>

/** What dynalite does instead, in words and as a client sees it. */
export function onDynalite(why: string, sees: unknown): Differs {
  return { dynalite: { sees, why } }
}

/** What DynamoDB Local does instead. */
export function onDynamoDBLocal(why: string, sees: unknown): Differs {
  return { 'dynamodb-local': { sees, why } }
}

/** What both servers do instead. */
export function onBoth(why: string, sees: unknown): Differs {
  return { ...onDynalite(why, sees), ...onDynamoDBLocal(why, sees) }
}
