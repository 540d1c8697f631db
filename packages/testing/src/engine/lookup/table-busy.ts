import { ServiceError } from '../../wire/service-error.js'

/** DynamoDB's refusal of a table operation that comes while another one goes on. */
export function tableIsBusy(detail: string): ServiceError {
  return new ServiceError('ResourceInUseException', `Attempt to change a resource which is still in use: ${detail}`)
}
