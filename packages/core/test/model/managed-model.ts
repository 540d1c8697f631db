import { type Content, textOf } from './content.js'
import { loadedImage, type Subject } from './subject.js'

/** A managed instance. */
export interface Managed {
  readonly subject: Subject
  readonly id: string
  /** What it was last written or loaded as. */
  readonly baseline: Content
  /** What was sent of the item since and may be stored in its place. */
  readonly sent: readonly Content[]
}

/** Which instances a session manages, as design §4.2 tells it. */
export class ManagedModel {
  readonly #byId = new Map<string, Managed>()

  get(id: string): Managed | undefined {
    return this.#byId.get(id)
  }

  /** What an instance stands for, whatever its key is now. */
  idOf(subject: Subject): string | undefined {
    return this.all.find((managed) => managed.subject === subject)?.id
  }

  /** In the order in which they came. */
  get all(): readonly Managed[] {
    return [...this.#byId.values()]
  }

  manage(id: string, subject: Subject, baseline: Content): void {
    // one that is managed already keeps its place
    if (this.#byId.get(id)?.subject !== subject) this.forget(id)
    if (this.idOf(subject) !== id) this.forgetSubject(subject)
    this.#byId.set(id, { id, subject, baseline, sent: [] })
  }

  /** A flush sent this, and nobody knows its fate. */
  doubt(id: string, content: Content): void {
    const managed = this.#byId.get(id)
    if (managed !== undefined) this.#byId.set(id, { ...managed, sent: [...managed.sent, content] })
  }

  /** An instance that is saved stands for one item, and the item for it. */
  makeWay(id: string, subject: Subject): void {
    for (const [other, managed] of this.#byId) {
      if ((other === id) !== (managed.subject === subject)) this.#byId.delete(other)
    }
  }

  /** An instance that is removed stands for no other item. */
  leaveFormer(id: string, subject: Subject): void {
    if (this.idOf(subject) !== id) this.forgetSubject(subject)
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
  static isUnchanged({ id, subject, baseline }: Managed): boolean {
    return subject.id === id && textOf(subject.image) === textOf(loadedImage(subject.kind, baseline))
  }
}
