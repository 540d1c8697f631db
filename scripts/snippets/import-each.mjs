// The child of run-snippets.mjs: imports one file after the other and tells its parent how each ended.
let current = 0
const tell = (message) => process.send(message)
const fail = (error) => {
  tell({ error: error?.stack ?? String(error) })
  current = -1
}
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

for (const url of process.argv.slice(2)) {
  current = 1
  try {
    await import(url)
    await new Promise((resolve) => setImmediate(resolve)) // a rejection that nobody awaits shows now
  } catch (error) {
    fail(error)
  }
  if (current > 0) tell({})
}
process.disconnect()
process.exit()
