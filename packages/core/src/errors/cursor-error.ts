import { SluiceError } from './sluice-error.js'

/**
 * A cursor can't be used, and nothing was asked of DynamoDB: it is damaged, changed or made with another secret
 * (`'CURSOR_INVALID'`), comes from another query (`'CURSOR_FOREIGN'`), has a format of another version
 * (`'CURSOR_VERSION'`), or is older than `cursorMaxAge` (`'CURSOR_EXPIRED'`).
 */
export class CursorError extends SluiceError {
  readonly code: 'CURSOR_INVALID' | 'CURSOR_FOREIGN' | 'CURSOR_VERSION' | 'CURSOR_EXPIRED'
  readonly className: string

  constructor(code: CursorError['code'], className: string, problem: string) {
    super(`The cursor for ${className} ${problem}. Begin again at the first page.`)
    this.code = code
    this.className = className
  }
}
