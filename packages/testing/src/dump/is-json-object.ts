/** Whether a value is what JSON calls an object. Asked by its tag, which objects of other realms (of Jest, say) have too. */
export function isJsonObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]'
}
