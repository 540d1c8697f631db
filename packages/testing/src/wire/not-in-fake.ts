import { nearestName } from './nearest-name.js'
import { ServiceError } from './service-error.js'

/** The refusal of a member of a request that the fake doesn't have. `known` are the members that could be meant. */
export function notInFake(member: string, known: readonly string[] = []): ServiceError {
  const nearest = nearestName(member.slice(member.lastIndexOf('.') + 1), known)
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  return new ServiceError(
    'NotInFakeException',
    `FakeDynamoDBClient doesn't have ${member} (yet): nothing was done.${hint}`,
  )
}
