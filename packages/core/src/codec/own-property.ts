/** Sets an own property whatever its name: plain assignment to `__proto__` would change the prototype instead. */
export function setOwn<V>(target: Record<string, V>, name: string, value: V): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
  } else {
    target[name] = value
  }
}

/** Whether objects inherit something under this name, so that reading it must ask for an own property. */
export function isInheritedName(name: string): boolean {
  return name in Object.prototype
}
