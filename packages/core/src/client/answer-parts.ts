/** Whether a part of an answer is an object, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether it is a list of objects. */
export function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}
