import { ServiceError } from '../wire/service-error.js'
import { headerOf, type Received } from './received.js'

const TARGET = /^DynamoDB_20120810\.([^.]+)$/

/** The operation that a request asks for. One that the service doesn't know by its form has an error without a text. */
export function readTarget(received: Received): string {
  const operation = TARGET.exec(headerOf(received, 'x-amz-target'))?.[1]
  if (operation === undefined) throw new ServiceError('UnknownOperationException', '')
  return operation
}
