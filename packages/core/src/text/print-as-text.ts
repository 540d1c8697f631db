// `inspect.custom` without `node:util`, which takes a while to load
const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** Makes `console.log` print instances of a class as their `toString()`. */
export function printAsText(target: abstract new (...args: never[]) => object): void {
  Object.defineProperty(target.prototype, INSPECT, {
    value(this: object): string {
      return this.toString()
    },
  })
}
