import { CallbackError } from '../errors/callback-error.js'
import { isPromise } from '../hooks/is-promise.js'

/** Errors of callbacks that a report lists; more would grow with the load. */
const MAX_ERRORS = 100

/** Calls the application's own functions: what they throw is noted, and loses nothing. */
export class ApplicationCallbacks {
  readonly errors: CallbackError[] = []

  /** Calls one of them, named `name` for the report. */
  call<V>(name: string, callback: ((value: V) => unknown) | undefined, value: V): void {
    if (callback === undefined) return
    try {
      // an async function is let run, but what it rejects with mustn't end the process
      const result: unknown = callback(value)
      if (isPromise(result)) Promise.resolve(result).catch((cause: unknown) => this.#note(name, cause))
    } catch (cause) {
      this.#note(name, cause)
    }
  }

  #note(name: string, cause: unknown): void {
    if (this.errors.length >= MAX_ERRORS) return
    this.errors.push(new CallbackError(`The ${name} function threw; the load went on.`, name, cause))
  }
}
