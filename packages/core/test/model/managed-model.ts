import { textOf } from './content.js'
import type { Subject } from './subject.js'

/** A managed instance. */
export interface Managed {
  readonly subject: Subject
  /** Key and content as they were last written or loaded. */
  readonly baseline: string
}

/** Which instances a session manages, as design §4.2 tells it. */
export class ManagedModel {
  readonly #byId = new Map<string, Managed>()

  get(id: string): Managed | undefined {
    return this.#byId.get(id)
  }

  idOf(subject: Subject): string | undefined {
    return [...this.#byId].find(([, managed]) => managed.subject === subject)?.[0]
  }

  manage(id: string, subject: Subject, baseline: string): void {
    this.forgetSubject(subject)
    this.#byId.set(id, { subject, baseline })
  }

  /** An instance that is saved stands for one item, and the item for it. */
  makeWay(id: string, subject: Subject): void {
    for (const [other, managed] of this.#byId) {
      if ((other === id) !== (managed.subject === subject)) this.#byId.delete(other)
    }
  }

  forget(id: string): void {
    this.#byId.delete(id)
  }

  forgetSubject(subject: Subject): boolean {
    const ids = [...this.#byId].filter(([, managed]) => managed.subject === subject).map(([id]) => id)
    for (const id of ids) this.#byId.delete(id)
    return ids.length > 0
  }

  clear(): void {
    this.#byId.clear()
  }

  /** Whether the instance is as it was last written or loaded. */
  static isUnchanged({ subject, baseline }: Managed): boolean {
    return `${subject.id} ${textOf(subject.image)}` === baseline
  }
}
