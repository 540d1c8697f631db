import { deepStrictEqual, strictEqual } from 'node:assert'
import { between, type Session } from '@sluice/core'
import { Doc, GUARD, keyOf } from './unit-doc.js'
import { byId, type Known, type UnitModel } from './unit-model.js'
import { IDS, type Id, type UnitStep } from './unit-script.js'

export type ReadStep = Extract<
  UnitStep,
  { readonly do: 'get' | 'get-many' | 'query' | 'query-index' | 'scan' | 'refresh' }
>

/** An instance and what the model says of it. */
export interface Pair {
  readonly doc: Doc
  readonly known: Known
}

const OPTIONS = {
  plain: {},
  consistent: { consistent: true },
  refresh: { refresh: true },
  unmanaged: { managed: false },
} as const

/** Reads with a session and with the model, and all instances that there ever were, in the order in which they came. */
export class UnitReads {
  readonly #session: Session
  readonly #model: UnitModel
  readonly all: Pair[] = []

  constructor(session: Session, model: UnitModel) {
    this.#session = session
    this.#model = model
  }

  async read(step: ReadStep): Promise<void> {
    const [session, model] = [this.#session, this.#model]
    switch (step.do) {
      case 'refresh': {
        const one = this.all[step.who]
        if (one !== undefined) this.#expect(await session.refresh(one.doc), model.refresh(one.known))
        break
      }
      case 'query': {
        const { from, limit, how } = step
        const query = session.query(Doc).where({ p: 'p', id: between(from, 'z' as typeof from) })
        const docs = await (how === 'consistent' ? query.consistent() : query).limit(limit).all({ max: limit })
        this.#expectAll(docs, model.query(from, limit, how))
        break
      }
      case 'query-index': {
        const query = session.query(Doc).index('byN').where({ p: 'p' })
        const docs = await (step.how === 'consistent' ? query.consistent() : query).all({ max: IDS.length })
        // items of one `n` are in any order
        const stored = docs.map(({ id }) => model.table.get(id as Id)?.n ?? Number.NaN)
        deepStrictEqual(
          stored,
          stored.toSorted((a, b) => a - b),
        )
        this.#expectAll(docs.toSorted(byId), model.all(step.how, true))
        break
      }
      case 'scan': {
        const scan = session.scan(Doc)
        const docs = await (step.how === 'consistent' ? scan.consistent() : scan).all({ max: IDS.length + 1 })
        const own = docs.filter(({ p }) => p !== GUARD.p)
        this.#expectAll(own.toSorted(byId), model.all(step.how, false))
        break
      }
      default: {
        const ids = step.do === 'get' ? [step.id] : [...IDS, step.id]
        const docs = await session.getMany(Doc, ids.map(keyOf), OPTIONS[step.how])
        for (const [i, id] of ids.entries()) this.#expect(docs[i], model.get(id, step.how))
      }
    }
  }

  #expectAll(docs: readonly Doc[], all: readonly Known[]): void {
    strictEqual(docs.length, all.length)
    for (const [i, doc] of docs.entries()) this.#expect(doc, all[i])
  }

  /** What a read brought: the instance that the model says, in the state that it says. */
  #expect(doc: Doc | undefined, known: Known | undefined): void {
    strictEqual(doc === undefined, known === undefined)
    if (doc === undefined || known === undefined) return
    const seen = this.all.find((one) => one.known === known || one.doc === doc)
    if (seen === undefined) this.all.push({ doc, known })
    // what an unmanaged read brings is new each time, also of one item twice
    else if (this.all.some((one) => one.known === known)) strictEqual(doc, seen.doc)
    const { id, n, s } = known
    deepStrictEqual({ id: doc.id, n: doc.n, s: doc.s }, { id, n, s })
  }
}
