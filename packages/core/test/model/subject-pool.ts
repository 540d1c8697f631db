import { KINDS } from './kinds.js'
import type { EditHow, Who } from './script.js'
import { Subject } from './subject.js'

/** The entities of a run. */
export class SubjectPool {
  readonly #byName = new Map<string, Subject>()
  #rev = 0

  get all(): Iterable<Subject> {
    return this.#byName.values()
  }

  /** A number that no entity has held yet. */
  nextRev(): number {
    return ++this.#rev
  }

  /** The instance that a script names; created at its first use. */
  pick({ kind, key, one }: Who): Subject {
    const name = `${kind} ${key} ${one}`
    const known = this.#byName.get(name)
    if (known !== undefined) return known
    if (one === 'loaded') return this.pick({ kind, key, one: 'first' })
    const subject = Subject.create(KINDS[kind], key, this.#rev, this.nextRev())
    this.#byName.set(name, subject)
    return subject
  }

  /** From here on scripts mean this one by `loaded`. */
  addLoaded(subject: Subject): void {
    this.#byName.set(`${subject.kind.name} ${subject.key} loaded`, subject)
  }

  /** Gives an entity another state. */
  edit(subject: Subject, how: EditHow): void {
    const rev = this.nextRev()
    const { sides: before = [] } = subject.values
    const { attributes, name } = subject.kind
    const others = how === 'grow' ? [...before, `${rev}`] : how === 'shrink' && before.length > 1 ? before.slice(1) : []
    if (name === 'disc' && others.length > 0) {
      subject.edit({ ...subject.values, sides: others })
      return
    }
    const mark = how === 'poison' ? 'poison' : rev % 3 === 0 ? undefined : rev
    const sides = rev % 4 === 0 ? undefined : ['A', `${rev}`]
    subject.edit({
      rev: how === 'break' ? Number.NaN : rev,
      ...(attributes.mark && { mark }),
      ...(attributes.sides && { sides }),
    })
  }
}
