// The packages as npm would publish them: publint, attw, and what lies in the tarballs.
import { check, close } from './packages/checks.mjs'
import { packPackages } from './packages/pack-packages.mjs'
import { mustRun, run } from './packages/run.mjs'
import { installTools, tools } from './packages/tools.mjs'
import { commandOf } from './source/command-of.mjs'

installTools()
const node = (args) => {
  const { ok, output } = run(process.execPath, args)
  return ok ? '' : output
}

for (const { name, tarball } of packPackages()) {
  check(`${name}: publint --strict`, () => node([commandOf(tools, 'publint'), tarball, '--strict']))
  check(`${name}: attw --profile esm-only`, () =>
    node([commandOf(tools, '@arethetypeswrong/cli', 'attw'), tarball, '--profile', 'esm-only', '--no-color']),
  )
  const files = mustRun('tar', ['-tzf', tarball]).split('\n')
  check(`${name}: the tarball has what users need`, () => {
    const { exports, bin = {} } = JSON.parse(mustRun('tar', ['-xzOf', tarball, 'package/package.json']))
    const entries = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : Object.values(entry)))
    const needed = [
      'package.json',
      'LICENSE',
      'src/index.ts',
      ...[...entries, ...Object.values(bin)].map((path) => path.slice(2)),
    ]
    return needed.filter((file) => !files.includes(`package/${file}`)).join('\n')
  })
  check(`${name}: the tarball has nothing else`, () =>
    files
      .filter(
        (f) => !/^package\/((package\.json|LICENSE|README\.md)$|bundle\/|dist\/|src\/)/.test(f) || /buildinfo/.test(f),
      )
      .join('\n'),
  )
  check(`${name}: the packed package.json names published versions`, () => {
    const text = mustRun('tar', ['-xzOf', tarball, 'package/package.json'])
    return /"(workspace|catalog):/.test(text) ? text : ''
  })
}
close()
