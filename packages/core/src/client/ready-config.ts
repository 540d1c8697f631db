/**
 * Makes copies of a client's configuration cheap; nothing else about it changes. The SDK's middleware copy it for each call,
 * and V8 takes six times as long where an object that was built member by member became a table. Of one that has an heir it
 * makes the quick form, when a member is read the next time.
 */
export function readyConfig(config: object): void {
  // not `Object.create`: bundlers leave that out where nobody uses what it makes
  Object.setPrototypeOf({}, config)
}
