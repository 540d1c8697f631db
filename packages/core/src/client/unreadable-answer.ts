/** Thrown for an answer of the service that can't be read: nobody knows what the call did. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer'
}
