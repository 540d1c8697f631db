import type { SdkClient } from './sdk-client.js'

interface AnyClient {
  send(command: object, options?: { readonly abortSignal: AbortSignal }): Promise<unknown>
}

/** Sends a low-level command as the client itself does. Both kinds take it; only the types of their `send` differ. */
export function sendCommand<Output>(
  client: SdkClient,
  command: object,
  options?: { readonly abortSignal: AbortSignal },
): Promise<Output | undefined> {
  return (client as unknown as AnyClient).send(command, options) as Promise<Output | undefined>
}
