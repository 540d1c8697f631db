import { inspect } from 'node:util'

/** Makes `console.log` print instances of a class as their `toString()`. */
export function printAsText(target: abstract new (...args: never[]) => object): void {
  Object.defineProperty(target.prototype, inspect.custom, {
    value(this: object): string {
      return this.toString()
    },
  })
}
