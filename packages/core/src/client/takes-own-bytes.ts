import { visitMiddleware } from './middleware-of.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'

/**
 * The SDK's own middleware by name, each with a word of its source that survives bundling: whoever takes one's place takes
 * its name too.
 */
const OWN_WORDS: ReadonlyMap<string, string> = new Map([
  ['loggerMiddleware', 'overrideInputFilterSensitiveLog'],
  ['serializerMiddleware', 'endpointV2'],
  ['endpointV2Middleware', 'endpointV2'],
  ['httpAuthSchemeMiddleware', 'selectedHttpAuthScheme'],
])
const DESERIALISER = 'deserializerMiddleware'
const LATER_STEPS: ReadonlySet<string | undefined> = new Set(['build', 'finalizeRequest', 'deserialize'])

/**
 * Whether nobody sees or changes what is sent before it is serialised, and the serialiser writes JSON, so that ready bytes
 * can take the place of its own. A logger, or middleware of one's own at the initialise or serialise step, must find the
 * input there; middleware that is placed relative to another may be at any step.
 */
export function takesOwnBytes(client: SdkClient): boolean {
  if (!sendsByItself(client) || !hasNoLogger(client) || !writesJson(client)) return false
  let isWatched = false
  visitMiddleware(
    client,
    (middleware, { name = '', step }) => {
      isWatched ||= !isUnconcerned(middleware, name) && !LATER_STEPS.has(step ?? 'initialize')
    },
    (middleware, { name = '', toMiddleware }) => {
      isWatched ||= !isUnconcerned(middleware, name) && !isSigning(name, toMiddleware)
    },
  )
  return !isWatched
}

/**
 * Whether the bodies of answers may be read by us: they are JSON, the deserialiser is the SDK's own, and nobody is placed
 * relative to it, who could be gone round with it. What it would have made is put in right outside of it, so that nobody who
 * looks on sees a difference.
 */
export function readsOwnAnswers(client: SdkClient): boolean {
  if (!sendsByItself(client) || !writesJson(client)) return false
  let isWatched = false
  visitMiddleware(
    client,
    (middleware, { name }) => {
      isWatched ||= name === DESERIALISER && !String(middleware).includes('$response')
    },
    (_middleware, { toMiddleware }) => {
      isWatched ||= toMiddleware === DESERIALISER
    },
  )
  return !isWatched
}

/** Whether a middleware is the SDK's own, or one of Sluice's, which leave the input as it is. */
function isUnconcerned(middleware: unknown, name: string): boolean {
  if (name.startsWith('sluice')) return true
  const word = OWN_WORDS.get(name)
  return word !== undefined && String(middleware).includes(word)
}

/** The retry step is after the serialiser, and so is who signs beside it. */
function isSigning(name: string, toMiddleware: string | undefined): boolean {
  return name === 'httpSigningMiddleware' && toMiddleware === 'retryMiddleware'
}

/** Where the SDK calls a client's logger. */
export const LOGGER_PLACE = { name: 'loggerMiddleware', step: 'initialize' } as const

/** Whether the SDK copies each input and output for a logger that isn't there. */
export function copiesForNoLogger(client: SdkClient): boolean {
  if (!hasNoLogger(client)) return false
  const { name: ofLogger, step: atStep } = LOGGER_PLACE
  let copies = false
  visitMiddleware(
    client,
    (middleware, { name = '', step, priority }) => {
      const isThere = name === ofLogger && step === atStep && priority === 'normal'
      copies ||= isThere && isUnconcerned(middleware, name)
    },
    () => {},
  )
  return copies
}

/** Whether a client has no logger of its own. */
function hasNoLogger(client: SdkClient): boolean {
  const { logger } = client.config as { readonly logger?: object }
  return logger === undefined || logger.constructor?.name === 'NoOpLogger'
}

/** Older SDKs know no other protocol, newer ones can be given one. */
function writesJson(client: SdkClient): boolean {
  const { protocol } = client.config as { readonly protocol?: { getShapeId?(): string } }
  return protocol === undefined || protocol.getShapeId?.() === 'aws.protocols#awsJson1_0'
}
