import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileTypeScript } from './compile-typescript.ts'
import { mappedSource, relativeSource } from './module-hooks.ts'

/** The parts of Node's CommonJS loader that every TypeScript loader has hung itself on; they have no public form. */
interface CommonJsLoader {
  _extensions: Record<string, (module: CommonJsModule, path: string) => void>
  _resolveFilename(request: string, parent: { filename?: string | null } | undefined, ...rest: unknown[]): string
}
interface CommonJsModule {
  _compile(code: string, path: string): void
}

/** `require` of the user's TypeScript, for Node before 22.15; later ones ask the module hooks for `require` too. */
export function registerCommonJsHooks(): void {
  const loader = createRequire(import.meta.url)('node:module') as CommonJsLoader
  for (const extension of ['.ts', '.tsx', '.cts']) {
    loader._extensions[extension] = (module, path) => {
      module._compile(compileTypeScript(path).code, path)
    }
  }
  const resolveFilename = loader._resolveFilename.bind(loader)
  loader._resolveFilename = (request, parent, ...rest) => {
    const importer = { parentURL: parent?.filename ? pathToFileURL(parent.filename).href : undefined }
    const mapped = mappedSource(request, importer)
    if (mapped !== null) return fileURLToPath(mapped.url)
    try {
      return resolveFilename(request, parent, ...rest)
    } catch (error) {
      const found = relativeSource(request, importer)
      if (found === null) throw error
      return fileURLToPath(found.url)
    }
  }
}
