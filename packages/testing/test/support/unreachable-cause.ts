const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_(?:META_)?FETCH\w*|ERR_PNPM_NO_OFFLINE\w*|ENOTCACHED|E404/

/** Why an installation got nothing from the registry, by what it printed; `undefined` if it failed for another reason. */
export function unreachableCause(printed: string): string | undefined {
  // other bytes than the lockfile's are never taken for a bad connection
  return printed.includes('INTEGRITY') ? undefined : UNREACHABLE.exec(printed)?.[0]
}
