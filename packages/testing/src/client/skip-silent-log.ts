/**
 * Stands in the place of the SDK's logging middleware where no logger was given: that one copies each input and output to
 * redact them, and then hands the copies to a logger that does nothing, a fifth of the time of a query.
 */
export function skipSilentLog<Args, Output>(next: (args: Args) => Promise<Output>): (args: Args) => Promise<Output> {
  return next
}
