/**
 * The stable codes of Sluice's errors. A code never changes its meaning; `docs/errors.md` has one entry for each.
 */
export const ERROR_CODES = [
  'ABORTED',
  'ATTEMPTS_EXHAUSTED',
  'BULK_FAILED',
  'CALLBACK_FAILED',
  'CHECKPOINT_FAILED',
  'CHECKPOINT_MISMATCH',
  'CONDITION_FAILED',
  'CONFLICT',
  'CREDENTIALS',
  'DEADLINE_EXCEEDED',
  'DEAD_LETTER_FAILED',
  'DECODE_FAILED',
  'DUPLICATE',
  'FLUSH_FAILED',
  'FLUSH_IN_HOOK',
  'HOOK_LOOP',
  'INCOMPLETE_KEY',
  'INVALID_EXPRESSION',
  'INVALID_KEY',
  'INVALID_OPTION',
  'INVALID_SCHEMA',
  'IN_DOUBT',
  'KEY_CHANGED',
  'NOT_AN_ENTITY',
  'NO_SESSION',
  'PROTOCOL',
  'READ_FAILED',
  'SEAL_FAILED',
  'SERVICE_REFUSED',
  'TABLE_MISMATCH',
  'TIME_EXHAUSTED',
  'TRANSACTION_CANCELLED',
  'TRANSACTION_TOO_LARGE',
] as const

/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number]
