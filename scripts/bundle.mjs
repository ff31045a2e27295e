// Bundles build/main.js into dist/: one set of chunks for all roles, the doors, the files that are used as they are,
// and the licences of everything inside. The output depends on the sources and package-lock.json alone.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { copyAssets } from './assets.mjs'
import { writeDoors } from './doors.mjs'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
// Chunks are numbered by paths relative to the working directory.
process.chdir(root)
const ncc = createRequire(import.meta.url)('@vercel/ncc')

const { code, assets, stats } = await ncc(join(root, 'build/main.js'), {
  esm: true,
  filename: 'index.js',
  cache: false,
  quiet: true,
  // Not minified: it does not start faster, and a reviewer can read it. No source map: ncc's replaces the stack traces of
  // the user's own code. No gRPC: OpenTelemetry loads it only for an exporter that is not used here.
  minify: false,
  sourceMap: false,
  externals: ['@grpc/grpc-js', '@grpc/proto-loader'],
})

const files = {
  'index.js': code,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
}
const missing = Object.keys(files).flatMap((name) =>
  [...String(files[name]).matchAll(/eval\("require"\)\("([^"]+)"\)/g)].map(([, wanted]) => `${name}: ${wanted}`),
)
// ncc does not fail on a module that it cannot find: it leaves code that throws when it runs.
if (missing.length > 0) throw new Error(`unresolved modules in the bundle:\n${missing.join('\n')}`)

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
for (const [name, source] of Object.entries(files)) {
  mkdirSync(dirname(join(dist, name)), { recursive: true })
  writeFileSync(join(dist, name), source)
}
writeDoors(dist)
copyAssets(join(root, 'src'), dist)
writeFileSync(join(dist, 'licenses.txt'), renderLicenses(bundledPackages(stats.compilation.modules)))

/** The folders of the packages that modules of the bundle come from. */
function bundledPackages(modules) {
  const folders = new Set()
  for (const module of modules)
    for (const { resource } of [module, ...(module.modules ?? [])]) {
      const found = /^.*[/]node_modules[/](?:@[^/]+[/])?[^/]+/.exec(resource ?? '')
      if (found !== null) folders.add(found[0])
    }
  return [...folders]
}

function renderLicenses(folders) {
  const sections = folders.map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder)
      .sort()
      .find((entry) => /^(licen[cs]e|copying)([.-].*)?$/i.test(entry))
    const text = file === undefined ? textOf(license, name, author) : readFileSync(join(folder, file), 'utf8')
    return {
      title: `${name}@${version}`,
      text: `${license ?? 'see below'}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
    }
  })
  return sections
    .sort((left, right) => (left.title < right.title ? -1 : 1))
    .map(({ title, text }) => `${title}\n${text}`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** A package that names its licence without carrying the text: the usual one, with who wrote the package. */
function textOf(license, name, author) {
  if (license === undefined) throw new Error(`${name} is in the bundle and says nothing of a licence`)
  const shared = join(root, 'scripts/licenses', `${license}.txt`)
  if (!existsSync(shared)) throw new Error(`${name} carries no licence text, and ${shared} does not exist`)
  const holder = (typeof author === 'string' ? author : author?.name)?.replace(/\s*<.*/, '') ?? `the authors of ${name}`
  return `Copyright (c) ${holder}\n\n${readFileSync(shared, 'utf8')}`
}
