import { transform } from 'esbuild'
import { defineConfig } from 'vitest/config'

const standardDecorators = {
  name: 'standard-decorators',
  enforce: 'pre' as const,
  async transform(code: string, id: string) {
    if (id.endsWith('.ts')) return transform(code, { loader: 'ts', target: 'es2022', sourcemap: true, sourcefile: id })
  },
}

export default defineConfig({ plugins: [standardDecorators] })
