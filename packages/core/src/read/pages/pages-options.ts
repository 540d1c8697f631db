import { knownOptions } from '../../options/check-option.js'

/** Where `pages` begins. */
export interface PagesOptions {
  /** The `next` of a page: begin with what follows it. Default: the start. */
  readonly after?: string | undefined
}

/** Validates the options of `pages`, and returns `after`; the cursor is checked when it is read. */
export function checkPagesOptions(options: PagesOptions): string | undefined {
  knownOptions('pages', options, ['after'])
  return options.after
}
