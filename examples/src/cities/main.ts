import { HELP } from './help.js'
import { interruptSignal } from './interrupt-signal.js'
import { readOptions } from './read-options.js'
import { runCities } from './run-cities.js'

const WRONG_USAGE = 2

const options = readOptions(process.argv.slice(2), process.env)
switch (options.kind) {
  case 'help':
    console.log(HELP)
    break
  case 'refused':
    console.error(`${options.reason} --help tells what there is.`)
    process.exitCode = WRONG_USAGE
    break
  case 'run':
    process.exitCode = await runCities(options, interruptSignal())
    break
  default:
    options satisfies never
}
