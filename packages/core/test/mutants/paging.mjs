// Mistakes in pages, limits, what is read ahead, and cursors.

export const mutants = [
  {
    name: 'a limit inside a page leaves out the rest of it',
    file: 'packages/core/src/read/pages/reading.ts',
    find: 'this.#places[segment] = taken < items.length ? startKeyOf(this.#request, items[taken - 1]!.item) : end',
    replace: 'this.#places[segment] = taken < 0 ? startKeyOf(this.#request, items[taken - 1]!.item) : end',
    tests: ['behaviour/paging', 'behaviour/iteration'],
  },
  {
    name: 'a page is read ahead that nobody needs',
    file: 'packages/core/src/read/pages/reading.ts',
    find: 'if (this.#wanted === undefined || this.#wanted > coming)',
    replace: 'if (this.#wanted === undefined || this.#wanted >= 0 * coming)',
    tests: ['behaviour/paging', 'behaviour/iteration'],
  },
  {
    name: 'a page looks at no more than it shows',
    file: 'packages/core/src/read/pages/reading.ts',
    find: 'wanted - coming + this.#lookahead',
    replace: 'wanted - coming + 0 * this.#lookahead',
    tests: ['behaviour/paging', 'behaviour/iteration'],
  },
  {
    name: 'leaving early lets calls run on',
    file: 'packages/core/src/read/pages/page-stream.ts',
    find: 'for (const { controller } of this.#segments) controller.abort()',
    replace: 'for (const { controller } of this.#segments) controller.signal.throwIfAborted()',
    tests: ['behaviour/paging', 'behaviour/iteration'],
  },
  {
    name: 'a budget of pages allows one more',
    file: 'packages/core/src/read/pages/read-budget-gauge.ts',
    find: 'this.#calls >= maxPages',
    replace: 'this.#calls > maxPages',
    tests: ['behaviour/paging', 'behaviour/iteration'],
  },
  {
    name: 'a patch overtakes a page unheard',
    file: 'packages/core/src/read/is-overtaken.ts',
    find: "outdated.get(id) === 'unknown' && managed",
    replace: 'outdated.get(id) === null && managed',
    tests: ['behaviour/iteration'],
  },
  {
    name: 'going back turns a page around',
    file: 'packages/core/src/read/pages/read-page.ts',
    find: 'isBackward ? read.entities.toReversed() : read.entities',
    replace: 'isBackward ? [...read.entities] : read.entities',
    tests: ['behaviour/paging', 'behaviour/iteration'],
  },
  {
    name: 'a cursor serves both directions of a query',
    file: 'packages/core/src/read/pages/open-cursors.ts',
    find: "[kind, table.name, index?.name ?? '', forward, segments]",
    replace: "[kind, table.name, index?.name ?? '', forward || true, segments]",
    tests: ['behaviour/paging', 'behaviour/iteration'],
  },
  {
    name: 'a cursor without a signature passes where there is a secret',
    file: 'packages/core/src/cursor/read-cursor.ts',
    find: 'return keys.length === 0 ? [undefined] : keys',
    replace: 'return [...keys, undefined]',
    tests: ['cursor/cursor'],
  },
  {
    name: 'other texts of the same bytes are cursors too',
    file: 'packages/core/src/cursor/read-cursor.ts',
    find: "if (bytes.length < HEADER_BYTES || bytes.toString('base64url') !== cursor) throw invalid(scope)",
    replace: 'if (bytes.length < HEADER_BYTES) throw invalid(scope)',
    tests: ['cursor/cursor'],
  },
  {
    name: 'the tag of an encrypted cursor is not looked at',
    file: 'packages/core/src/cursor/envelope.ts',
    find: `  } catch {
    return undefined
  }`,
    replace: `  } catch {
    return body
  }`,
    tests: ['cursor/cursor'],
  },
]
