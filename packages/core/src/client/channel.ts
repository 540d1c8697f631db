import { keepSdkShapes } from './keep-sdk-shapes.js'
import { leaveOutRetries } from './leave-out-retries.js'
import type { Middleware, Stack } from './middleware-stack.js'
import { type BodyReader, readOwnAnswers } from './own-answer.js'
import type { RequestTemplate, SerialisedRequest } from './request-template.js'
import type { SdkClient } from './sdk-client.js'
import { copiesForNoLogger, LOGGER_PLACE } from './takes-own-bytes.js'

/** Any command of the SDK; the types of its middleware don't matter to us. */
export type CommandClass<Input> = new (
  input: Input,
) => { resolveMiddleware(stack: never, config: never, options: never): unknown }

/** One call on its way through a channel. */
export interface ChannelCall {
  readonly input: object
  /** The body to send in place of what the SDK makes of the input, which then is no more than a placeholder. */
  readonly ownBody: Uint8Array | undefined
  readonly abortSignal: AbortSignal | undefined
  /** Told the size of the request's body as it is sent. */
  readonly onRequest?: ((bytes: number) => void) | undefined
  /** Reads the answer's body in place of the SDK's deserialiser. */
  readonly readBody?: BodyReader | undefined
  /** Reads the body of a usual answer so, and leaves all others to the deserialiser. */
  readonly readUsual?: BodyReader | undefined
}

/** What a channel is for. */
interface ChannelOptions {
  readonly Command: CommandClass<never>
  /** What the serialiser made for other channels of the client. */
  readonly template: RequestTemplate
}

/** What the SDK gives for a call. */
export interface ChannelAnswer {
  readonly output: object
  readonly response: unknown
}

type Handle = (call: { readonly input: object }) => Promise<ChannelAnswer>
/**
 * The client's own middleware, resolved for one kind of command with the retry step left out: the one retry loop is ours.
 * It carries one call at a time, as the SDK's middleware share an object for each handler that they are resolved into:
 * two calls side by side could be sent to each other's endpoint.
 */
export class Channel {
  readonly #config: object
  readonly #commandName: string
  readonly #handle: Handle
  /** Handed to the request handler by reference at each call. */
  readonly #options: { abortSignal?: AbortSignal } = {}
  readonly #template: RequestTemplate
  #call: ChannelCall | undefined
  #isSerialising = false
  /** What comes behind the serialiser. */
  #afterSerialiser: ((args: object) => Promise<unknown>) | undefined

  /** Adds to `stack`, a copy of the client's. Throws what a middleware throws that can't be set up. */
  constructor(client: SdkClient, stack: Stack, { Command, template }: ChannelOptions) {
    this.#config = client.config
    this.#template = template
    this.#commandName = Command.name.replace(/Command$/, '')
    const command = new Command({} as never)
    this.#addTo(stack)
    if (copiesForNoLogger(client)) stack.add((next) => next, { ...LOGGER_PLACE, override: true })
    const handle = command.resolveMiddleware(stack as never, client.config as never, this.#options as never)
    this.#handle = handle as Handle
  }

  async carry(call: ChannelCall): Promise<ChannelAnswer> {
    this.#call = call
    if (call.abortSignal !== undefined) this.#options.abortSignal = call.abortSignal
    try {
      return await this.#handle({ input: call.input })
    } finally {
      this.#leaveSerialiser()
      this.#call = undefined
      delete this.#options.abortSignal
    }
  }

  #addTo(stack: Stack): void {
    leaveOutRetries(stack)
    const afterSerialiser = { relation: 'after', toMiddleware: 'serializerMiddleware' }
    stack.addRelativeTo(this.#putOwnBody, { name: 'sluiceOwnBody', ...afterSerialiser })
    const afterEndpoint = { relation: 'after', toMiddleware: 'endpointV2Middleware' }
    stack.addRelativeTo(this.#skipSerialiser, { name: 'sluiceSkipSerialiser', ...afterEndpoint })
    stack.add(this.#measureBody, { name: 'sluiceMeasureBody', step: 'finalizeRequest', priority: 'low' })
    readOwnAnswers(stack, this.#config, () => this.#call?.readBody ?? this.#call?.readUsual)
  }

  readonly #putOwnBody: Middleware = (next, context) => {
    this.#afterSerialiser = next
    return (args) => {
      const call = this.#call
      if (call?.ownBody === undefined) return next(args)
      const { input, request } = args as { readonly input: object; readonly request: SerialisedRequest }
      this.#leaveSerialiser()
      this.#refuseOther(input, call.input)
      // of the placeholder, where the serialiser tells it
      delete request.headers['content-length']
      this.#template.note((context as EndpointContext).endpointV2, request)
      request.body = call.ownBody
      return next(args)
    }
  }

  readonly #skipSerialiser: Middleware = (next, context) => (args) => {
    const call = this.#call
    if (call?.ownBody === undefined || this.#afterSerialiser === undefined) return next(args)
    const request = this.#template.take((context as EndpointContext).endpointV2)
    if (request === undefined) {
      this.#isSerialising = true
      this.#template.enter()
      return next(args)
    }
    this.#refuseOther((args as { readonly input: object }).input, call.input)
    request.body = call.ownBody
    return this.#afterSerialiser({ ...args, request })
  }

  #leaveSerialiser(): void {
    if (this.#isSerialising) this.#template.leave()
    this.#isSerialising = false
  }

  /** Sent as it is, the placeholder would look like a request that did its work; changed, the change would be lost. */
  #refuseOther(input: object, placeholder: object): void {
    if (keyOf(input) === keyOf(placeholder)) return
    throw new Error(`A middleware replaced the input of a ${this.#commandName}: nothing was sent.`)
  }

  readonly #measureBody: Middleware = (next) => (args) => {
    const { request } = args as { readonly request?: { readonly body?: unknown } }
    const body = request?.body
    if (typeof body === 'string') this.#call?.onRequest?.(Buffer.byteLength(body))
    if (body instanceof Uint8Array) this.#call?.onRequest?.(body.byteLength)
    if (request !== undefined) keepSdkShapes(this.#config, request)
    return next(args)
  }
}

/** Where the SDK's rules put the endpoint that they have chosen for a call. */
interface EndpointContext {
  readonly endpointV2?: { readonly headers?: object }
}

/** A member of the placeholder, which survives a copy of the input as well. */
function keyOf(input: object): unknown {
  return Object.values(input).find((value) => typeof value === 'object') ?? input
}
