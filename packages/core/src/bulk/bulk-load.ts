import type { SealedDelete, SealedOperation, SealedPut } from '../seal/sealed-operation.js'
import type { Work } from '../send/work.js'
import type { IdentifyContext } from '../session/identify-entity.js'
import { invalidLetter, refusedLetter } from './build-letter.js'
import { type BulkFailure, bulkFailure } from './bulk-error.js'
import type { DuplicateCounts } from './bulk-figures.js'
import type { CheckpointKeeper } from './checkpoint-keeper.js'
import { ClassTally } from './class-tally.js'
import type { DeadLetter } from './dead-letter.js'
import { type DuplicatePolicy, IdentityWindow, type Windowed } from './identity-window.js'
import type { LetterBox } from './letter-box.js'
import type { LoadBuffer } from './load-buffer.js'
import {
  changedSource,
  duplicateFailure,
  elementFailure,
  isRefusal,
  refusalFailure,
  workFailure,
} from './load-failures.js'
import { LoadPosition } from './load-position.js'
import { hashedElement, sealElement } from './seal-element.js'

/** What a load works with. */
interface LoadParts {
  readonly context: IdentifyContext
  readonly sender: { push(sealed: SealedOperation, onEnd: (work: Work) => void): unknown }
  readonly buffer: LoadBuffer
  readonly policy: DuplicatePolicy
  readonly keeper: CheckpointKeeper | undefined
  readonly letters: LetterBox | undefined
  /** Leading elements that an earlier load had done. */
  readonly start: number
  /** Called when an element has ended, or the load is stopped. */
  readonly onChange: () => void
}

/** An operation that isn't acknowledged yet. */
interface Underway extends Windowed {
  readonly element: number
  readonly sealed: SealedPut | SealedDelete
  /** The older one whose place it took while that waited: it ends with this one, or is sent if this one is refused. */
  older: Underway | undefined
}

/** What is read, sent and ended of one load: each element on its way from the source to its end. */
export class BulkLoad {
  readonly #parts: LoadParts
  readonly #window: IdentityWindow<Underway>
  readonly #position: LoadPosition
  readonly classes: ClassTally = new ClassTally()
  readonly duplicates: { -readonly [P in keyof DuplicateCounts]: number } = { waited: 0, replaced: 0, dropped: 0 }
  written = 0
  read = 0
  #failure: BulkFailure | undefined

  constructor(parts: LoadParts) {
    this.#parts = parts
    this.#window = new IdentityWindow(parts.policy)
    this.#position = new LoadPosition(parts.start)
  }

  /** Leading elements that an earlier load had done. */
  get start(): number {
    return this.#parts.start
  }

  /** All elements before this one have ended. */
  get position(): number {
    return Math.min(this.#position.value, this.read)
  }

  /** Why the load ends too early, if it does. */
  get failure(): BulkFailure | undefined {
    return this.#failure
  }

  /** Whether the source has to wait. */
  get isFull(): boolean {
    return this.#parts.buffer.isFull(this.read - this.#position.value)
  }

  /** Reads and sends nothing more; the first reason is the one that is told. */
  stop(failure: BulkFailure): void {
    this.#failure ??= failure
    this.#parts.onChange()
  }

  /** Says one thing more of why the load ends. */
  explain(sentence: string): void {
    if (this.#failure !== undefined) this.#failure = { ...this.#failure, reason: `${this.#failure.reason} ${sentence}` }
  }

  /** Stops the load because its source doesn't begin as the checkpoint says. */
  stopChanged(): void {
    this.stop(changedSource(this.#parts.start))
  }

  /** Takes in the next element of the source. */
  take(value: unknown): void {
    const element = this.read
    try {
      this.#takeElement(element, value)
    } catch (error) {
      this.stop(elementFailure(element, error))
    }
  }

  #takeElement(element: number, value: unknown): void {
    const { context, keeper, start, buffer } = this.#parts
    const sealing = sealElement(context, value)
    this.read++
    if (keeper?.read(hashedElement(sealing)) === false) {
      this.stopChanged()
      return
    }
    if (element < start) return
    const { sealed, problem } = sealing
    buffer.take(sealed)
    if (sealed === undefined) this.#refuse(element, sealed, invalidLetter(problem, element))
    else this.#admit({ element, sealed, older: undefined, waiting: undefined })
  }

  #admit(operation: Underway): void {
    const { id } = operation.sealed.operation.identity
    const admission = this.#window.admit(id, operation)
    switch (admission.verdict) {
      case 'send':
        this.#send(operation)
        break
      case 'wait':
        this.duplicates.waited++
        operation.older = admission.replaced
        break
      case 'drop':
        this.duplicates.dropped++
        this.#end(operation)
        break
      case 'refuse':
        this.stop(duplicateFailure(operation.sealed, operation.element))
        break
      default:
        admission satisfies never
    }
  }

  #send(operation: Underway): void {
    this.#parts.sender.push(operation.sealed, this.#onEnd)
  }

  /** One for all: the window knows which operation it was. */
  readonly #onEnd = (work: Work): void => {
    const operation = this.#window.leave(work.sealed.operation.identity.id)
    if (operation !== undefined) this.#settle(operation, work)
  }

  #settle(operation: Underway, work: Work): void {
    const { sealed, element } = operation
    let next = operation.waiting
    if (work.outcome === 'written' || work.outcome === 'unchanged') {
      this.written++
      this.classes.add(sealed)
      this.#end(operation)
    } else if (isRefusal(work)) {
      const includeItem = this.#parts.letters?.includeItem ?? false
      const letter = refusedLetter(sealed, work.outcome, work.failure, { element, includeItem })
      this.#refuse(element, sealed, letter)
      next = this.#fallBack(operation, next)
    } else {
      this.stop(workFailure(work))
    }
    if (next !== undefined && this.#failure === undefined) this.#send(next)
  }

  /** What goes on in place of an operation that was refused: the next one, or else the one whose place it had taken. */
  #fallBack({ older, sealed }: Underway, next: Underway | undefined): Underway | undefined {
    if (older === undefined) return next
    if (next === undefined) {
      this.#window.admit(sealed.operation.identity.id, older)
      return older
    }
    let oldest = next
    while (oldest.older !== undefined) oldest = oldest.older
    oldest.older = older
    return next
  }

  #refuse(element: number, sealed: Underway['sealed'] | undefined, letter: DeadLetter): void {
    const { letters, keeper } = this.#parts
    if (letters === undefined) {
      this.stop(refusalFailure(letter))
      return
    }
    const onStored = (): void => {
      keeper?.noteLetter(element)
      this.#endElement(element, sealed)
    }
    letters.put(letter, onStored, (error) =>
      this.stop(bulkFailure('A dead letter could not be stored', error, 'DEAD_LETTER_FAILED')),
    )
  }

  /** Ends an operation, and with it those whose place it took. */
  #end({ element, sealed, older }: Underway): void {
    this.#endElement(element, sealed)
    for (let replaced = older; replaced !== undefined; replaced = replaced.older) {
      this.duplicates.replaced++
      this.#endElement(replaced.element, replaced.sealed)
    }
  }

  #endElement(element: number, sealed: Underway['sealed'] | undefined): void {
    const { buffer, keeper, onChange } = this.#parts
    buffer.release(sealed)
    this.#position.end(element)
    keeper?.note(this.#position.value)
    onChange()
  }
}
