import { ServiceError } from '../wire/service-error.js'
import type { Signature } from './signature.js'

const BASIC_DATE = /^\d{8}T\d{6}Z$/

/**
 * Checks the form of a signature, in AWS's order: date, signed headers, algorithm, credential. What would need the secret
 * isn't checked, and not how old the date is: tests hold their clocks still.
 */
export function checkSignature({ algorithm, credential, signedHeaders, date }: Signature): void {
  const signedAt = basicDate(date)
  if (!signedHeaders.toLowerCase().split(';').includes('host')) {
    throw invalid("'Host' must be a 'SignedHeader' in the AWS Authorization.")
  }
  if (algorithm !== 'AWS4-HMAC-SHA256') {
    throw incomplete(`Unsupported AWS 'algorithm': '${algorithm}' (only AWS4-HMAC-SHA256 for now). `)
  }
  const scope = credential.replace(/\/+$/, '').split('/')
  if (scope.length !== 5) {
    throw incomplete(
      'Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, ' +
        `got '${credential}'`,
    )
  }
  const problems = scopeProblems(scope, signedAt)
  if (problems.length > 0) throw invalid(problems.join(' '))
}

function scopeProblems([, day = '', region = '', service, end]: readonly string[], signedAt: string): string[] {
  const problems: string[] = []
  if (region === '') problems.push(`Credential should be scoped to a valid region, not '${region}'.`)
  if (service !== 'dynamodb') problems.push("Credential should be scoped to correct service: 'dynamodb'.")
  if (end !== 'aws4_request') {
    problems.push(`Credential should be scoped with a valid terminator: 'aws4_request', not '${end}'.`)
  }
  const signedOn = signedAt.slice(0, 8)
  if (day !== signedOn) {
    problems.push(
      'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: ' +
        `'${day}' != '${signedOn}', from '${signedAt}'.`,
    )
  }
  return problems
}

/** A date in ISO-8601's basic format. The header `Date` may have its own. */
function basicDate(date: string): string {
  if (BASIC_DATE.test(date)) return date
  const time = / GMT$/.test(date) ? Date.parse(date) : Number.NaN
  if (!Number.isNaN(time)) return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
  throw incomplete(`Date must be in ISO-8601 'basic format'. Got '${date}'. See http://en.wikipedia.org/wiki/ISO_8601`)
}

function incomplete(message: string): ServiceError {
  return new ServiceError('IncompleteSignatureException', message)
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidSignatureException', message)
}
