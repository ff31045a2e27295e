import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { transform } from 'sucrase'
import { findBeyondSucrase } from './beyond-sucrase.ts'
import { findTsconfig } from './tsconfig.ts'
import { packageType } from './user-files.ts'

/** The user's TypeScript as JavaScript that Node runs. Types are removed, not checked; line numbers stay. */
export interface CompiledModule {
  readonly format: 'module' | 'commonjs'
  readonly code: string
}

/** What the fast compiler cannot do, at the start of a line: decorators and namespaces that hold values. */
const NEEDS_TYPESCRIPT = /^[ \t]*(?:@[A-Za-z_]|(?:export[ \t]+)?(?:namespace|module)[ \t]+[A-Za-z_$.]+[ \t]*\{)/m
const COMMONJS_WORDS =
  /\b(?:__dirname|__filename|require\s*\(|module\.exports|exports\.\w)|^[ \t]*(?:export[ \t]*=|import\s+\w+\s*=\s*require)/m
const MODULE_WORDS = /^[ \t]*(?:import|export)\b|\bimport\.meta\b|^[ \t]*(?:(?:const|let|var)\s[^=\n]+=\s*)?await\s/m

/** Throws what the compiler says of a file that it cannot read, and an Error with a remedy where another could. */
export function compileTypeScript(path: string): CompiledModule {
  const source = readFileSync(path, 'utf8')
  const format = moduleFormat(path, source)
  if (!NEEDS_TYPESCRIPT.test(source)) return { format, code: compileWithSucrase(path, source, format) }
  const full = compileWithUsersTypeScript(path, source, format)
  if (full !== null) return { format, code: full }
  const code = compileWithSucrase(path, source, format)
  const found = findBeyondSucrase(source, path.endsWith('x'))
  if (found === null) return { format, code }
  throw new SyntaxError(
    `${found.what} needs the package typescript (before 7) in your repository: npm install --save-dev typescript@5 (${path}:${String(found.line)})`,
  )
}

/**
 * Node's rules, read for TypeScript: the extension, then the package's `type`; a file of a package that says nothing is
 * what it is written as.
 */
function moduleFormat(path: string, source: string): CompiledModule['format'] {
  if (path.endsWith('.mts')) return 'module'
  if (path.endsWith('.cts')) return 'commonjs'
  const type = packageType(dirname(path))
  if (type === 'module' || type === 'commonjs') return type
  if (COMMONJS_WORDS.test(source)) return 'commonjs'
  return MODULE_WORDS.test(source) ? 'module' : 'commonjs'
}

function compileWithSucrase(path: string, source: string, format: CompiledModule['format']): string {
  const options = findTsconfig(dirname(path)).tsconfig?.config.compilerOptions
  const isClassic = options?.jsx === undefined || options.jsx === 'react'
  try {
    return transform(source, {
      filePath: path,
      transforms: [
        'typescript',
        ...(format === 'commonjs' ? (['imports'] as const) : []),
        ...(path.endsWith('x') ? (['jsx'] as const) : []),
      ],
      disableESTransforms: true,
      preserveDynamicImport: true,
      injectCreateRequireForImportRequire: true,
      production: true,
      jsxRuntime: isClassic ? 'classic' : 'automatic',
      ...(options?.jsxImportSource === undefined ? {} : { jsxImportSource: options.jsxImportSource }),
    }).code
  } catch (error) {
    throw error instanceof Error ? new SyntaxError(placed(error.message, path)) : error
  }
}

/** `Unexpected token (3:14)`, as the compiler ends its message, with the file before the line. */
function placed(message: string, path: string): string {
  const found = /^Error transforming .*?: (.*) \((\d+:\d+)\)$/s.exec(message)
  return found === null ? message : `${found[1] ?? ''} (${path}:${found[2] ?? ''})`
}

/** The part of the `typescript` package (before 7) that is used. */
interface TypeScriptPackage {
  transpileModule(source: string, options: { fileName: string; compilerOptions: object }): { outputText: string }
  convertCompilerOptionsFromJson(options: unknown, directory: string): { options: object }
  ModuleKind: { ESNext: number; CommonJS: number }
  ScriptTarget: { ES2022: number }
}

/** `null` when the user's repository has no TypeScript with a compiler in it. */
function compileWithUsersTypeScript(path: string, source: string, format: CompiledModule['format']): string | null {
  const typescript = findUsersTypeScript(path)
  if (typescript === null) return null
  const own = typescript.convertCompilerOptionsFromJson(
    findTsconfig(dirname(path)).tsconfig?.config.compilerOptions ?? {},
    dirname(path),
  )
  return typescript.transpileModule(source, {
    fileName: path,
    compilerOptions: {
      ...own.options,
      module: format === 'module' ? typescript.ModuleKind.ESNext : typescript.ModuleKind.CommonJS,
      target: typescript.ScriptTarget.ES2022,
      verbatimModuleSyntax: false,
      sourceMap: false,
      inlineSourceMap: true,
    },
  }).outputText
}

function findUsersTypeScript(path: string): TypeScriptPackage | null {
  try {
    const found: unknown = createRequire(path)('typescript')
    const isCompiler = typeof found === 'object' && found !== null && 'transpileModule' in found
    return isCompiler ? (found as TypeScriptPackage) : null
  } catch {
    return null
  }
}
