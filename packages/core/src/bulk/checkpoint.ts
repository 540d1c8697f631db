import { CheckpointError } from '../errors/checkpoint-error.js'
import { parseJson } from '../text/parse-json.js'

/** How far a bulk load has come. Everything before `position` is acknowledged or a dead letter that is stored. */
export interface Checkpoint {
  /** Of this format. */
  readonly version: 1
  /** Elements of the source that needn't be sent again. */
  readonly position: number
  /** The hash over these elements, in base64: a source that doesn't repeat them has another. */
  readonly hash: string
  /** Dead letters among these elements. */
  readonly deadLetters: number
}

/**
 * Where a bulk load keeps its checkpoint. `save` resolves when the checkpoint would survive a crash, and either replaces
 * the one before or leaves it as it was; it is never called while another call is under way.
 */
export interface CheckpointStore {
  /** The checkpoint of an earlier load that didn't end; `undefined` if there is none. */
  load(): Promise<Checkpoint | undefined>
  save(checkpoint: Checkpoint): Promise<void>
  /** Called when the load has ended well: the next one starts from the beginning. */
  clear(): Promise<void>
}

/**
 * Reads a checkpoint from its JSON; `where` names the place for the message.
 *
 * @throws {CheckpointError} for anything else.
 */
export function parseCheckpoint(text: string, where: string): Checkpoint {
  return checkCheckpoint(parseJson(text), where)
}

/**
 * A copy of what a store gave, checked: by a position that isn't a number, elements would be skipped unproven.
 *
 * @throws {CheckpointError} for anything but a checkpoint.
 */
export function checkCheckpoint(value: unknown, where: string): Checkpoint {
  if (isCheckpoint(value)) {
    const { version, position, hash, deadLetters } = value
    return { version, position, hash, deadLetters }
  }
  throw new CheckpointError(
    'CHECKPOINT_FAILED',
    `${where} holds no checkpoint of this version: remove it to start from the beginning.`,
  )
}

function isCheckpoint(value: unknown): value is Checkpoint {
  const { version, position, hash, deadLetters } = Object(value)
  return version === 1 && isCount(position) && typeof hash === 'string' && isCount(deadLetters)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
