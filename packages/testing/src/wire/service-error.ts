const DATA_PLANE = 'com.amazonaws.dynamodb.v20120810#'
const VALIDATION = 'com.amazon.coral.validate#'
const FRAMEWORK = 'com.amazon.coral.service#'

const FRAMEWORK_ERRORS: ReadonlySet<string> = new Set([
  'SerializationException',
  'UnknownOperationException',
  'RequestEntityTooLargeException',
  'ThrottlingException',
  'AccessDeniedException',
  'UnrecognizedClientException',
  'MissingAuthenticationTokenException',
  'IncompleteSignatureException',
  'InvalidSignatureException',
  'ExpiredTokenException',
])

/** An error that the fake DynamoDB answers with: it becomes the body of an HTTP response. */
export class ServiceError extends Error {
  override readonly name: string
  readonly status: number
  /** More members of the error's body, for example `ThrottlingReasons`. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(name: string, message: string, status = 400, members: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = name
    this.status = status
    this.members = members
  }

  /** The body as DynamoDB writes it. Some errors have no text there. */
  toBody(): object {
    const message = this.message === '' ? {} : { message: this.message }
    return { __type: `${namespace(this.name)}${this.name}`, ...message, ...this.members }
  }
}

function namespace(name: string): string {
  if (name === 'ValidationException') return VALIDATION
  return FRAMEWORK_ERRORS.has(name) ? FRAMEWORK : DATA_PLANE
}
