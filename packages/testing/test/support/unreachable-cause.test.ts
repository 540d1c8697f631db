import test from 'ava'
import { unreachableCause } from './unreachable-cause.js'

for (const [printed, cause] of [
  ['request to https://registry.example/x failed, reason: getaddrinfo ENOTFOUND registry.example', 'ENOTFOUND'],
  [' ERR_PNPM_META_FETCH_FAIL  GET https://registry.example/x', 'ERR_PNPM_META_FETCH_FAIL'],
  [' ERR_PNPM_FETCH_404  GET https://registry.example/x: Not Found - 404', 'ERR_PNPM_FETCH_404'],
  ['npm error code ECONNREFUSED', 'ECONNREFUSED'],
] as const) {
  test(`a server is missing where its installation ends with ${cause}`, (t) => t.is(unreachableCause(printed), cause))
}

for (const [title, printed] of [
  ['other bytes than the lockfile names', ' ERR_PNPM_TARBALL_INTEGRITY  Got unexpected checksum. Earlier: ECONNRESET'],
  ['a lockfile that is out of date', ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"'],
  ['nothing at all', ''],
] as const) {
  test(`${title} is a failure, not a missing server`, (t) => t.is(unreachableCause(printed), undefined))
}
