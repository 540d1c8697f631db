import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Translation } from '../codec/translation.js'
import { OptionError } from '../errors/option-error.js'

/** What a session takes as its client. */
export type SdkClient = DynamoDBClient | DynamoDBDocumentClient

/** Validates the option `client`. */
export function checkClient(client: unknown): SdkClient {
  if (typeof client === 'object' && client !== null && typeof Reflect.get(client, 'send') === 'function') {
    return client as SdkClient
  }
  throw new OptionError('client', 'a DynamoDBClient or a DynamoDBDocumentClient', client)
}

/** The `translateConfig` of a document client; it shares its configuration with the client it was made from. */
export function translationOf(client: SdkClient): Translation | undefined {
  return (client.config as { readonly translateConfig?: Translation } | undefined)?.translateConfig
}

/**
 * Whether `client.send` is the SDK's own, so that resolving a handler from its middleware stack is the same as sending.
 * A stub or tracer that replaced it (on the client or on its prototype) must keep seeing every call.
 */
export function sendsByItself(client: SdkClient): boolean {
  const stack: unknown = Reflect.get(client, 'middlewareStack')
  if (typeof stack !== 'object' || stack === null || typeof Reflect.get(stack, 'clone') !== 'function') return false
  // no import of the SDK's base class tells: there can be several copies, and a prototype can be patched before us
  return Function.prototype.toString.call(client.send).includes('.resolveMiddleware(')
}
