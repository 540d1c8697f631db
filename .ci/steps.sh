# What .ci/run is made of: a temporary home and clone, counted steps, the closing line.
export CI=true DEBIAN_FRONTEND=noninteractive
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE PNPM_HOME XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
repo=$PWD
work=$(mktemp -d)
clone=$repo
passed=0
failed=0
notes=()
failures=$work/failures

# the repository may belong to another user than the one who runs this (root in a container)
export GIT_CONFIG_GLOBAL=$work/gitconfig
printf '[safe]\n\tdirectory = *\n' > "$GIT_CONFIG_GLOBAL"

finish() {
  local code=$?
  if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  printf '\n'
  cat "$failures" 2> /dev/null || true
  if [ "${#notes[@]}" -gt 0 ]; then printf '!!! %s\n' "${notes[@]}"; fi
  rm -rf "$work" || true
  printf 'all steps: %s s\n%s passed, %s failed\n' "$SECONDS" "$passed" "$failed"
  if [ "$failed" -gt 0 ]; then exit 1; fi
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The first sh block of the README that starts pnpm, its lines without their comments.
mapfile -t readme_commands < <(
  awk '/^```sh$/ { on = 1; next } /^```$/ { on = 0; if (found) exit } on && /^npx -y pnpm@/ { found = 1; print }' README.md |
    sed -E 's/[[:space:]]*#.*$//'
)
if [ "${#readme_commands[@]}" -lt 2 ]; then
  echo "README.md: expected an sh block with the two 'npx -y pnpm@...' commands" >&2
  exit 1
fi

pnpm() {
  npx -y "$(node -p "require('./package.json').packageManager.split('+')[0]")" "$@"
}

fresh_clone() {
  local where
  where=$(mktemp -d -p "$work")
  export HOME=$where/home
  mkdir "$HOME"
  clone=$where/clone
  git clone --quiet "$repo" "$clone"
}

clean() {
  local changes
  changes=$(git status --porcelain)
  if [ -n "$changes" ]; then
    printf '%s\n' "$changes"
    return 1
  fi
}

# step NAME COMMAND...: runs it in the clone and adds up what it counts; a step without counts is one check
step() {
  local name=$1 log=$work/log from=$SECONDS status=0 counts ok=0 bad=0
  last_step=$name
  shift
  printf '\n=== %s\n' "$name"
  (cd "$clone" && "$@") 2>&1 | tee "$log" || status=$?
  counts=$(sed 's/\x1b\[[0-9;]*m//g' "$log" | grep -E '^[0-9]+ passed, [0-9]+ failed' | tail -n 1 || true)
  if [[ $counts =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed ]]; then
    ok=${BASH_REMATCH[1]}
    bad=${BASH_REMATCH[2]}
  elif [ "$status" -eq 0 ]; then
    ok=1
  fi
  if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  passed=$((passed + ok))
  failed=$((failed + bad))
  if [ "$bad" -gt 0 ]; then
    notes+=("failed: $name")
    tell_failure "$name" "$log" >> "$failures"
  fi
  if [[ $counts =~ ,\ ([0-9]+)\ skipped ]]; then notes+=("skipped: ${BASH_REMATCH[1]} tests of $name"); fi
  last_seconds=$((SECONDS - from))
  printf -- '--- %s: %s passed, %s failed, %s s\n' "$name" "$ok" "$bad" "$last_seconds"
}

# the titles that failed and the log's end, said again at the very end: whoever keeps only that must still learn what failed
tell_failure() {
  printf '=== failed: %s\n' "$1"
  grep -E '[✘✖] ' "$2" | head -n 20 || true
  printf '...\n'
  tail -n 60 "$2"
}

# what the README promises of two idle cores is told, not failed: this machine may be slower or busy
promise_seconds() {
  if [ "$last_seconds" -gt "$1" ]; then notes+=("slow: $last_step took $last_seconds s, over its $1 s"); fi
}

# on_node MAJOR PNPM-ARGUMENTS...: with a Node from the npm registry first on PATH
on_node() {
  local major=$1 arch home
  shift
  arch=$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
  home=$work/node-$major
  if [ ! -d "$home" ]; then
    mkdir "$home"
    echo '{ "private": true }' > "$home/package.json"
    (cd "$home" && npm install --loglevel=error --no-audit --no-fund "node-linux-$arch@$major") || return 1
  fi
  # another Node would look for npm's machine-wide settings beside itself
  NPM_CONFIG_GLOBALCONFIG=$(npm config get globalconfig) || return 1
  export NPM_CONFIG_GLOBALCONFIG
  PATH="$home/node_modules/node-linux-$arch/bin:$PATH" || return 1
  echo "node $(node --version)"
  [[ $(node --version) == v$major.* ]] || return 1
  pnpm "$@"
}

# DynamoDB Local needs a Java runtime. Without one the contract suite skips that server.
install_java() {
  if command -v java > /dev/null; then return; fi
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    echo 'installing a Java runtime'
    if apt-get update -qq > /dev/null && apt-get install -y -qq --no-install-recommends default-jre-headless > /dev/null; then
      return
    fi
  fi
  notes+=('no Java runtime, and none could be installed: DynamoDB Local was NOT tested, its tests count as skipped')
  echo "!!! ${notes[-1]}"
}
