let passed = 0
let failed = 0

/** Counts one check: its problem is told, undefined or '' means that there is none. An error it throws is its problem. */
export function check(title, findProblem) {
  let problem
  try {
    problem = findProblem()
  } catch (error) {
    problem = error.message
  }
  if (problem) {
    failed++
    console.log(`  ✘ ${title}\n${problem.replace(/^/gm, '    ')}`)
  } else {
    passed++
    console.log(`  ✔ ${title}`)
  }
  return !problem
}

/** The closing line, and the exit code that goes with it. */
export function close() {
  console.log(`\n${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}
