import { ServiceError } from '../wire/service-error.js'
import type { RequestFault } from './disturbance.js'
import type { ThrottlingError } from './fault-step.js'

const THROTTLING_TEXT: Readonly<Record<ThrottlingError, string>> = {
  ProvisionedThroughputExceededException:
    'The level of configured provisioned throughput for the table was exceeded. ' +
    'Consider increasing your provisioning level with the UpdateTable API.',
  ThrottlingException: 'Throughput exceeds the current capacity of your table or index.',
  RequestLimitExceeded: 'Throughput exceeds the current throughput limit for your account.',
}

const SERVER_ERRORS: Readonly<Record<number, string>> = { 503: 'ServiceUnavailable' }

/** The error that a fault answers with, or the broken connection. */
export function faultError(fault: RequestFault): Error {
  switch (fault.kind) {
    case 'throttle': {
      const name = fault.error ?? 'ProvisionedThroughputExceededException'
      return new ServiceError(name, THROTTLING_TEXT[name])
    }
    case 'server-error': {
      const status = fault.status ?? 500
      return new ServiceError(SERVER_ERRORS[status] ?? 'InternalServerError', 'Internal server error', status)
    }
    case 'fail':
      return new ServiceError(
        fault.name,
        fault.message ?? 'A fault was set for this call.',
        fault.status,
        fault.members,
      )
    case 'connection-reset':
      return brokenConnection()
    default:
      return fault satisfies never
  }
}

/** A reset connection as the SDK's own HTTP handler reports it. */
export function brokenConnection(): Error {
  return Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' })
}
