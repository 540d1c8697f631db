import { Channel, type ChannelAnswer, type ChannelCall, type CommandClass } from './channel.js'
import { middlewareOf } from './middleware-of.js'
import type { Stack } from './middleware-stack.js'
import { readyConfig } from './ready-config.js'
import { RequestTemplate } from './request-template.js'
import type { SdkClient } from './sdk-client.js'

/** The channels of one client for one kind of command: as many as calls were ever under way at a time. */
export class ChannelPool {
  readonly #client: SdkClient
  readonly #command: CommandClass<never>
  /** The middleware that the channels were resolved from. */
  readonly #middleware: readonly unknown[]
  /** As it was then: one that is added during a flush is seen by the next. */
  readonly #stack: Stack
  readonly #idle: Channel[] = []
  /** One for all: calls that begin side by side are to reach the transport in the order in which they began. */
  readonly #template = new RequestTemplate()

  constructor(client: SdkClient, command: CommandClass<never>) {
    this.#client = client
    this.#command = command
    this.#middleware = middlewareOf(client)
    // the SDK's type of a stack names the input and output of every command; here only its middleware matters
    this.#stack = (client.middlewareStack as unknown as Stack).clone()
    readyConfig(client.config)
  }

  /** Whether the client's middleware still are those that the channels have. */
  get isCurrent(): boolean {
    const now = middlewareOf(this.#client)
    return now.length === this.#middleware.length && now.every((part, index) => part === this.#middleware[index])
  }

  /** Carries a call. A middleware that can't even be set up fails the call, never the flush around it. */
  async carry(call: ChannelCall): Promise<ChannelAnswer> {
    const channel =
      this.#idle.pop() ??
      new Channel(this.#client, this.#stack.clone(), { Command: this.#command, template: this.#template })
    try {
      return await channel.carry(call)
    } finally {
      this.#idle.push(channel)
    }
  }
}

const pools = new WeakMap<SdkClient, Map<CommandClass<never>, ChannelPool>>()

/** The pool of a client for a kind of command; a new one when the client's middleware changed. */
export function poolOf(client: SdkClient, command: CommandClass<never>): ChannelPool {
  const known = pools.get(client) ?? new Map<CommandClass<never>, ChannelPool>()
  pools.set(client, known)
  const pool = known.get(command)
  if (pool?.isCurrent) return pool
  const fresh = new ChannelPool(client, command)
  known.set(command, fresh)
  return fresh
}
