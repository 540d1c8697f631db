import { type Content, textOf } from './content.js'
import { allLeftBy } from './effect.js'
import type { World } from './world.js'

export type Contents = Map<string, Content | undefined>

/** What a read that is under way may bring of one item. */
export interface ReadWindow {
  readonly id: string
  /** Whether it goes by what the session knows: what is older than its last save, removal or flush doesn't count then. */
  readonly isManaged: boolean
  /** Whether it asks anew as soon as something is to be written; else what was read stands until a flush writes. */
  readonly isGet: boolean
  /** All that the item may have been since then. */
  contents: Contents
  /** All that it may have been since the read began: by this DynamoDB filters. */
  readonly ever: Contents
  /** Whether its removal was pending at some time. */
  mayBeLeftOut: boolean
  /** Whether it was saved, removed, patched or flushed since. */
  isOutdated: boolean
}

/** The windows of all reads that are under way. */
export class ReadWindows {
  readonly #world: World
  readonly #open = new Set<ReadWindow>()

  constructor(world: World) {
    this.#world = world
  }

  open(id: string, isManaged: boolean, shared?: Contents): ReadWindow {
    const contents = new Map([...(shared ?? []), ...this.#possible(id)])
    const isGet = shared !== undefined
    const window = { id, isManaged, isGet, contents, ever: new Map(contents), mayBeLeftOut: false, isOutdated: false }
    this.#noteRemoval(window)
    this.#open.add(window)
    return window
  }

  close(window: ReadWindow): void {
    this.#open.delete(window)
  }

  /** The item may hold this from now on. */
  mayHold(id: string, contents: Iterable<Content | undefined>): void {
    for (const content of contents) {
      for (const window of this.#of(id)) {
        window.contents.set(textOf(content), content)
        window.ever.set(textOf(content), content)
      }
    }
  }

  /** The identity was saved, removed or patched, or a flush has written it. */
  outdate(id: string, by: 'call' | 'flush'): void {
    for (const window of this.#of(id)) {
      this.#noteRemoval(window)
      window.isOutdated = true
      if (window.isManaged && (window.isGet || by === 'flush')) window.contents = this.#possible(id)
    }
  }

  #of(id: string): readonly ReadWindow[] {
    return [...this.#open].filter((window) => window.id === id)
  }

  #noteRemoval(window: ReadWindow): void {
    if (window.isManaged && this.#world.pending.find(window.id)?.what === 'delete') window.mayBeLeftOut = true
  }

  #possible(id: string): Contents {
    const { contents, pending } = this.#world
    const possible = new Map(contents.of(id))
    const flying = pending.flying.find(({ intent }) => intent.id === id)
    const left = flying === undefined ? [] : allLeftBy(flying.effect, contents.of(id).values())
    for (const content of left) possible.set(textOf(content), content)
    return possible
  }
}
