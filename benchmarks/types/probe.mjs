// Checks the project of a folder with a compiler written in JavaScript, and prints what that took of this process's CPU time.
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [compiler, project] = process.argv.slice(2)
const ts = createRequire(import.meta.url)(compiler)
const seconds = (from) => {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}
const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(String(messageText))
  },
}
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(join(project, 'tsconfig.json'), {}, host)
const start = process.cpuUsage()
const program = ts.createProgram(fileNames, options)
const parsed = process.cpuUsage()
const problems = program.getSourceFiles().flatMap((file) => program.getSemanticDiagnostics(file))
const checkS = seconds(parsed)
const totalS = seconds(start)
const messages = problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
console.log(JSON.stringify({ checkS, totalS, instantiations: program.getInstantiationCount(), messages }))
