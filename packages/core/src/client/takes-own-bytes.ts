import { visitMiddleware } from './middleware-of.js'
import { type SdkClient, sendsByItself } from './sdk-client.js'

/** The SDK's own middleware; that of Sluice leaves the input as it is. */
const UNCONCERNED =
  /^(loggerMiddleware|serializerMiddleware|endpointV2Middleware|httpAuthSchemeMiddleware|httpSigningMiddleware|sluice\w*)$/
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
    (_, { name = '', step }) => {
      isWatched ||= !UNCONCERNED.test(name) && !LATER_STEPS.has(step ?? 'initialize')
    },
    (_, { name = '' }) => {
      isWatched ||= !UNCONCERNED.test(name)
    },
  )
  return !isWatched
}

/** Whether a client has no logger of its own. */
export function hasNoLogger(client: SdkClient): boolean {
  const { logger } = client.config as { readonly logger?: object }
  return logger === undefined || logger.constructor?.name === 'NoOpLogger'
}

/** Older SDKs know no other protocol, newer ones can be given one. */
function writesJson(client: SdkClient): boolean {
  const { protocol } = client.config as { readonly protocol?: { getShapeId?(): string } }
  return protocol === undefined || protocol.getShapeId?.() === 'aws.protocols#awsJson1_0'
}
