/** Says that DynamoDB handed a key back as unprocessed until the budget was used up. */
export class TurnedAway extends Error {
  override readonly name = 'TurnedAway'

  constructor(calls: number) {
    super(`DynamoDB handed its key back as unprocessed in ${calls === 1 ? 'the one call' : `all ${calls} calls`}`)
  }
}
