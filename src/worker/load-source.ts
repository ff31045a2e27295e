import { readFileSync } from 'node:fs'
import type { LoadFnOutput, LoadHookContext } from 'node:module'
import { compileTypeScript } from './compile-typescript.ts'
import { userFile } from './module-hooks.ts'
import { isTypeScript } from './user-files.ts'

/** The user's TypeScript compiled, and JSON as imports without an attribute expect it; `null` for all else. */
export function loadSource(
  url: string,
  attributes: LoadHookContext['importAttributes'] | undefined,
  isImport: boolean,
): LoadFnOutput | null {
  const path = userFile(url)
  if (path === null) return null
  if (path.endsWith('.json') && attributes?.type === undefined) {
    return { format: 'json', source: readFileSync(path, 'utf8'), shortCircuit: true }
  }
  if (!isTypeScript(path)) return null
  const { format, code } = compileTypeScript(path)
  if (format === 'commonjs' && isImport) return { format: 'module', source: requiring(path, code), shortCircuit: true }
  return { format, source: code, shortCircuit: true }
}

/**
 * An imported CommonJS file as a module that requires it. Given to Node as CommonJS source, it would get a `require`
 * that knows neither ES modules (Node 20) nor these hooks (Node 22).
 */
function requiring(path: string, code: string): string {
  const names = new Set(Array.from(code.matchAll(/\bexports\.([A-Za-z_$][\w$]*)\s*=/g), (match) => match[1] ?? ''))
  names.delete('default')
  names.delete('__esModule')
  return [
    `import { createRequire } from 'node:module'`,
    `const loaded = createRequire(import.meta.url)(${JSON.stringify(path)})`,
    `export default loaded`,
    ...Array.from(
      names,
      (name, index) => `const e${String(index)} = loaded.${name}; export { e${String(index)} as ${name} }`,
    ),
  ].join('\n')
}
