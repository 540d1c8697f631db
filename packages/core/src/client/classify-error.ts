/** What a failed call means for the operations that it carried. */
export interface Failure {
  readonly kind: FailureKind
  /** What the SDK threw. */
  readonly error: unknown
  /** The service's name for it, or the error's. */
  readonly name: string
  /** What the service or the SDK says. The service quotes attribute values only for what is refused before it is sent. */
  readonly message: string
  /** Calls that the client made by itself; the answers of all but the last are hidden: they may have been applied. */
  readonly attempts: number
}

/**
 * - `throttled`: not applied, worth a retry
 * - `in-doubt`: perhaps applied, worth a retry
 * - `condition-failed`: the condition of a single operation was false
 * - `validation`, `collection-full`, `access-denied`, `table-missing`: refused for one operation or table
 * - `credentials`: refused for whoever asks, so nothing more can be sent; `no-credentials`: not even this call was sent
 * - `local`: failed in this process, perhaps after the call; a retry would fail the same way
 */
export type FailureKind =
  | 'throttled'
  | 'in-doubt'
  | 'condition-failed'
  | 'validation'
  | 'collection-full'
  | 'access-denied'
  | 'table-missing'
  | 'credentials'
  | 'no-credentials'
  | 'local'

const KIND_BY_NAME: Readonly<Record<string, FailureKind>> = {
  ProvisionedThroughputExceededException: 'throttled',
  ThrottlingException: 'throttled',
  ThrottledException: 'throttled',
  Throttling: 'throttled',
  RequestLimitExceeded: 'throttled',
  RequestThrottled: 'throttled',
  RequestThrottledException: 'throttled',
  TooManyRequestsException: 'throttled',
  ReplicatedWriteConflictException: 'throttled',
  TransactionConflictException: 'throttled',
  ConditionalCheckFailedException: 'condition-failed',
  InternalServerError: 'in-doubt',
  InternalServerErrorException: 'in-doubt',
  RequestTimeTooSkewed: 'in-doubt',
  RequestInTheFuture: 'in-doubt',
  RequestExpired: 'in-doubt',
  TimeoutError: 'in-doubt',
  RequestTimeout: 'in-doubt',
  RequestTimeoutException: 'in-doubt',
  AbortError: 'in-doubt',
  ItemCollectionSizeLimitExceededException: 'collection-full',
  AccessDeniedException: 'access-denied',
  AccessDenied: 'access-denied',
  ResourceNotFoundException: 'table-missing',
  CredentialsProviderError: 'no-credentials',
  TokenProviderError: 'no-credentials',
  ExpiredTokenException: 'credentials',
  ExpiredToken: 'credentials',
  UnrecognizedClientException: 'credentials',
  InvalidClientTokenId: 'credentials',
  InvalidSignatureException: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  IncompleteSignatureException: 'credentials',
  IncompleteSignature: 'credentials',
  MissingAuthenticationTokenException: 'credentials',
  MissingAuthenticationToken: 'credentials',
}

// the SDK's own words, not any error about credentials: an operation that was sent must not pass for one that wasn't
const NO_CREDENTIALS =
  /^(Could not load credentials|Credential is missing|Resolved credential object is not valid|@aws-sdk\/core::.*`credentials` not provided)/

interface ErrorShape {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
  readonly cause?: unknown
  readonly $response?: unknown
  readonly $metadata?: {
    readonly httpStatusCode?: number
    readonly attempts?: number
    readonly clockSkewCorrected?: boolean
  }
}

/** Sorts what a call threw. Source of the names: "Error handling with DynamoDB", Developer Guide. */
export function classifyError(error: unknown): Failure {
  const shape: ErrorShape = typeof error === 'object' && error !== null ? error : {}
  const name = typeof shape.name === 'string' ? shape.name : typeof error
  const message = messageOf(shape, name)
  return { kind: kindOf(shape, name, message), error, name, message, attempts: shape.$metadata?.attempts ?? 1 }
}

function messageOf({ message }: ErrorShape, name: string): string {
  // the parser quotes the answer, and that can hold items
  if (name === 'SyntaxError') return 'the answer is no JSON (see `cause`)'
  return typeof message === 'string' ? message : ''
}

function kindOf(shape: ErrorShape, name: string, message: string): FailureKind {
  const { $metadata } = shape
  if ($metadata?.clockSkewCorrected || message.includes('Signature expired')) return 'in-doubt'
  const kind = KIND_BY_NAME[name]
  if (kind !== undefined) return kind
  const status = $metadata?.httpStatusCode
  if (status !== undefined && status >= 500) return 'in-doubt'
  if (status === 429) return 'throttled'
  if (status !== undefined && status >= 400) return 'validation'
  if (isNetworkError(shape)) return 'in-doubt'
  if (NO_CREDENTIALS.test(message)) return 'no-credentials'
  return 'local'
}

// an answer that can't be parsed arrives as a SyntaxError that carries its response
function isNetworkError(shape: ErrorShape, depth = 0): boolean {
  if (shape.$response !== undefined || shape.$metadata !== undefined) return true
  if (typeof shape.code === 'string' && /^(E[A-Z]|HPE_|ERR_HTTP|UND_ERR|ERR_SSL|ERR_TLS)/.test(shape.code)) return true
  return typeof shape.cause === 'object' && shape.cause !== null && depth < 5 && isNetworkError(shape.cause, depth + 1)
}
