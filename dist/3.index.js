export const id = 3;
export const ids = [3];
export const modules = {

/***/ 59338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ compileTypeScript)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/sucrase/dist/index.js
var dist = __webpack_require__(62413);
;// CONCATENATED MODULE: ./build/worker/beyond-sucrase.js

const VALUES = new Set(['const', 'let', 'var', 'function', 'class', 'enum']);
/** The first decorator or namespace with values of a source that the compiler could read; null where it has none. */
function findBeyondSucrase(source, isJsx) {
    const tokens = readTokens(source, isJsx);
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token === undefined)
            continue;
        if (token.label === '@')
            return { what: 'a decorator', line: token.line };
        if (!isBlockName(tokens, index))
            continue;
        const end = endOfBlock(tokens, index);
        const block = tokens.slice(index, end);
        const hasValue = block.some(({ label }, at) => VALUES.has(label) && block[at - 1]?.raw !== 'declare');
        if (tokens[index - 1]?.raw !== 'declare' && hasValue)
            return { what: 'a namespace with values', line: token.line };
        index = end;
    }
    return null;
}
/** `namespace A.B {`, `module A {` or `global {`, and no name that is spelt so. */
function isBlockName(tokens, index) {
    if (!['namespace', 'module', 'global'].includes(tokens[index]?.raw ?? ''))
        return false;
    let next = index + 1;
    while (['name', 'string', '.'].includes(tokens[next]?.label ?? ''))
        next++;
    return tokens[next]?.label === '{' && (next > index + 1 || tokens[index - 1]?.raw === 'declare');
}
/** Behind the brace that closes the first one from here on. */
function endOfBlock(tokens, from) {
    let depth = 0;
    for (let index = from; index < tokens.length; index++) {
        const label = tokens[index]?.label;
        if (label === '{' || label === '${')
            depth++;
        if (label === '}' && --depth === 0)
            return index;
    }
    return tokens.length;
}
/** The compiler's own tokens, which know texts and comments from code: a line each, `2:1-2:10 name namespace ...`. */
function readTokens(source, isJsx) {
    const text = (0,dist/* getFormattedTokens */.JD)(source, { transforms: isJsx ? ['typescript', 'jsx'] : ['typescript'] });
    return Array.from(text.matchAll(/^(\d+):\d+-\d+:\d+ +(\S+) +(\S*)/gm), ([, line, label = '', raw = '']) => ({
        line: Number(line),
        label,
        raw,
    }));
}

// EXTERNAL MODULE: ./build/worker/tsconfig.js
var tsconfig = __webpack_require__(76484);
// EXTERNAL MODULE: ./build/worker/user-files.js
var user_files = __webpack_require__(64398);
;// CONCATENATED MODULE: ./build/worker/compile-typescript.js







/** What the fast compiler cannot do, at the start of a line: decorators and namespaces that hold values. */
const NEEDS_TYPESCRIPT = /^[ \t]*(?:@[A-Za-z_]|(?:export[ \t]+)?(?:namespace|module)[ \t]+[A-Za-z_$.]+[ \t]*\{)/m;
const COMMONJS_WORDS = /\b(?:__dirname|__filename|require\s*\(|module\.exports|exports\.\w)|^[ \t]*(?:export[ \t]*=|import\s+\w+\s*=\s*require)/m;
const MODULE_WORDS = /^[ \t]*(?:import|export)\b|\bimport\.meta\b|^[ \t]*(?:(?:const|let|var)\s[^=\n]+=\s*)?await\s/m;
/** Throws what the compiler says of a file that it cannot read, and an Error with a remedy where another could. */
function compileTypeScript(path) {
    const source = (0,external_node_fs_.readFileSync)(path, 'utf8');
    const format = moduleFormat(path, source);
    if (!NEEDS_TYPESCRIPT.test(source))
        return { format, code: compileWithSucrase(path, source, format) };
    const full = compileWithUsersTypeScript(path, source, format);
    if (full !== null)
        return { format, code: full };
    const code = compileWithSucrase(path, source, format);
    const found = findBeyondSucrase(source, path.endsWith('x'));
    if (found === null)
        return { format, code };
    throw new SyntaxError(`${found.what} needs the package typescript (before 7) in your repository: npm install --save-dev typescript@5 (${path}:${String(found.line)})`);
}
/**
 * Node's rules, read for TypeScript: the extension, then the package's `type`; a file of a package that says nothing is
 * what it is written as.
 */
function moduleFormat(path, source) {
    if (path.endsWith('.mts'))
        return 'module';
    if (path.endsWith('.cts'))
        return 'commonjs';
    const type = (0,user_files/* packageType */.R9)((0,external_node_path_.dirname)(path));
    if (type === 'module' || type === 'commonjs')
        return type;
    if (COMMONJS_WORDS.test(source))
        return 'commonjs';
    return MODULE_WORDS.test(source) ? 'module' : 'commonjs';
}
function compileWithSucrase(path, source, format) {
    const options = (0,tsconfig/* findTsconfig */.X)((0,external_node_path_.dirname)(path)).tsconfig?.config.compilerOptions;
    const isClassic = options?.jsx === undefined || options.jsx === 'react';
    try {
        return (0,dist/* transform */.pd)(source, {
            filePath: path,
            transforms: [
                'typescript',
                ...(format === 'commonjs' ? ['imports'] : []),
                ...(path.endsWith('x') ? ['jsx'] : []),
            ],
            disableESTransforms: true,
            preserveDynamicImport: true,
            injectCreateRequireForImportRequire: true,
            production: true,
            jsxRuntime: isClassic ? 'classic' : 'automatic',
            ...(options?.jsxImportSource === undefined ? {} : { jsxImportSource: options.jsxImportSource }),
        }).code;
    }
    catch (error) {
        throw error instanceof Error ? new SyntaxError(placed(error.message, path)) : error;
    }
}
/** `Unexpected token (3:14)`, as the compiler ends its message, with the file before the line. */
function placed(message, path) {
    const found = /^Error transforming .*?: (.*) \((\d+:\d+)\)$/s.exec(message);
    return found === null ? message : `${found[1] ?? ''} (${path}:${found[2] ?? ''})`;
}
/** `null` when the user's repository has no TypeScript with a compiler in it. */
function compileWithUsersTypeScript(path, source, format) {
    const typescript = findUsersTypeScript(path);
    if (typescript === null)
        return null;
    const own = typescript.convertCompilerOptionsFromJson((0,tsconfig/* findTsconfig */.X)((0,external_node_path_.dirname)(path)).tsconfig?.config.compilerOptions ?? {}, (0,external_node_path_.dirname)(path));
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
    }).outputText;
}
function findUsersTypeScript(path) {
    try {
        const found = (0,external_node_module_.createRequire)(path)('typescript');
        const isCompiler = typeof found === 'object' && found !== null && 'transpileModule' in found;
        return isCompiler ? found : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 98003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fingerprintsOf: () => (/* binding */ fingerprintsOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/worker/compile-typescript.js + 1 modules
var compile_typescript = __webpack_require__(59338);
// EXTERNAL MODULE: external "node:inspector"
var external_node_inspector_ = __webpack_require__(86592);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/worker/user-files.js
var user_files = __webpack_require__(64398);
;// CONCATENATED MODULE: ./build/worker/evaluator-file.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



/**
 * For each evaluator the file that decides what it does: the one it is written in, where that file exports this very
 * function; else (made by a factory, kept in a closure) the module that lists it, which holds all that went into it.
 */
async function filesOfEvaluators(evaluators) {
    const written = filesOfFunctions(evaluators.map(({ run }) => run));
    return Promise.all(evaluators.map(async ({ run, path }, index) => {
        const file = written[index];
        if (file === undefined || file === path || (0,user_files/* isPackageFile */.N8)(file))
            return path;
        return (await exportsOf(file)).includes(run) ? file : path;
    }));
}
/** What a module that is loaded already exports, with the members of its lists. */
async function exportsOf(path) {
    const namespace = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href)));
    const inner = namespace.default;
    const members = typeof inner === 'object' && inner !== null ? Object.values(inner) : [inner];
    return [...Object.values(namespace), ...members].flat();
}
const SLOT = 'langfuse-gate.functions';
/** Asks V8 in which file each function is written; empty where this Node has no inspector. */
function filesOfFunctions(functions) {
    const scripts = new Map();
    const files = [];
    const slot = globalThis;
    slot[Symbol.for(SLOT)] = functions;
    try {
        const session = new external_node_inspector_.Session();
        session.connect();
        session.on('Debugger.scriptParsed', ({ params }) => scripts.set(params.scriptId, params.url));
        session.post('Debugger.enable');
        for (const index of functions.keys()) {
            const expression = `globalThis[Symbol.for('${SLOT}')][${String(index)}]`;
            session.post('Runtime.evaluate', { expression }, (_failure, { result }) => {
                if (result.objectId === undefined)
                    return;
                session.post('Runtime.getProperties', { objectId: result.objectId, ownProperties: true }, (_, properties) => {
                    const location = properties.internalProperties?.find(({ name }) => name === '[[FunctionLocation]]');
                    const position = location?.value?.value;
                    if (typeof position !== 'object' || position === null || !('scriptId' in position))
                        return;
                    const url = scripts.get(String(position.scriptId));
                    if (url?.startsWith('file:') === true)
                        files[index] = (0,external_node_url_.fileURLToPath)(url);
                });
            });
        }
        session.disconnect();
    }
    catch {
        return files;
    }
    finally {
        Reflect.deleteProperty(slot, Symbol.for(SLOT));
    }
    return files;
}

// EXTERNAL MODULE: ./build/worker/tsconfig.js
var tsconfig = __webpack_require__(76484);
;// CONCATENATED MODULE: ./build/worker/fingerprint.js







/** What tells whether an evaluator is the same as in another run: its `version`, else the hash of what decides it. */
async function fingerprintsOf(evaluators) {
    const files = await filesOfEvaluators(evaluators);
    return evaluators.map(({ version, path }, index) => version === undefined ? `sha256:${fileFingerprint(files[index] ?? path)}` : `version:${version}`);
}
/**
 * SHA-256 (hex) over the bytes of a file and of every file of the user that it imports, by relative path or by tsconfig
 * `paths`, found by reading what is left of it without types. An evaluator with the same fingerprint gives the same
 * score to the same output, as far as the repository decides it.
 */
function fileFingerprint(path) {
    const root = (0,external_node_path_.dirname)(path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const files = Array.from(importClosure(path), (file) => ({ file, name: (0,external_node_path_.relative)(root, file).replaceAll('\\', '/') }));
    for (const { file, name } of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        hash.update(`${name}\0`).update((0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(file)).digest());
    }
    return hash.digest('hex');
}
function importClosure(path) {
    const found = new Set([path]);
    for (const file of found) {
        for (const imported of importsOf(file))
            found.add(imported);
    }
    return found;
}
const IMPORT = /\b(?:from|import|require)\s*\(?\s*(['"])([^'"\n]+)\1/g;
function importsOf(path) {
    return Array.from(codeOf(path).matchAll(IMPORT), (match) => match[2] ?? '').flatMap((specifier) => {
        const paths = /^\.{1,2}(?:\/|$)/.test(specifier)
            ? [(0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), specifier)]
            : (0,tsconfig/* mappedPaths */.C)(path, specifier);
        const file = paths.map(user_files/* findSourceFile */.$r).find((found) => found !== null);
        return file === undefined || (0,user_files/* isPackageFile */.N8)(file) ? [] : [file];
    });
}
/** Without imports of types: what only describes values decides no score. */
function codeOf(path) {
    const source = (0,external_node_fs_.readFileSync)(path, 'utf8');
    try {
        return (0,user_files/* isTypeScript */.CV)(path) ? (0,compile_typescript/* compileTypeScript */.r)(path).code : source;
    }
    catch {
        // It need not be code that runs: a name in a comment leads here, too.
        return source;
    }
}


/***/ }),

/***/ 76484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mappedPaths),
/* harmony export */   X: () => (/* binding */ findTsconfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var get_tsconfig__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79387);


const configured = new Map();
/** The tsconfig.json that governs a directory; one that cannot be read counts as none. */
function findTsconfig(directory) {
    const known = configured.get(directory);
    if (known !== undefined)
        return known;
    const tsconfig = readTsconfig(directory);
    const found = { tsconfig, match: tsconfig === null ? null : (0,get_tsconfig__WEBPACK_IMPORTED_MODULE_1__/* .createPathsMatcher */ .Tm)(tsconfig) };
    configured.set(directory, found);
    return found;
}
function readTsconfig(directory) {
    try {
        return (0,get_tsconfig__WEBPACK_IMPORTED_MODULE_1__/* .getTsconfig */ .iG)(directory);
    }
    catch {
        return null;
    }
}
/** Where the `paths` of the tsconfig say an import may lie: absolute paths, to be tried in order. */
function mappedPaths(importer, specifier) {
    return findTsconfig((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(importer)).match?.(specifier) ?? [];
}


/***/ }),

/***/ 64398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ findSourceFile),
/* harmony export */   CV: () => (/* binding */ isTypeScript),
/* harmony export */   N8: () => (/* binding */ isPackageFile),
/* harmony export */   R9: () => (/* binding */ packageType)
/* harmony export */ });
/* unused harmony export isFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where the user's own files are: which of them are ours to compile, and what a path without its extension means. */
const TYPESCRIPT = /\.[cm]?tsx?$/;
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];
/** An import of `./x.js` may mean the file that will become it. */
const SOURCES = {
    '.js': ['.ts', '.tsx', '.jsx'],
    '.jsx': ['.tsx'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
};
function isTypeScript(path) {
    return TYPESCRIPT.test(path);
}
/** Packages are Node's affair; everything else is the user's source. */
function isPackageFile(path) {
    return path.includes(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}node_modules${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
/** The file that an import of this absolute path means, as TypeScript and bundlers read it, or `null`. */
function findSourceFile(path) {
    const extension = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
    const stem = path.slice(0, path.length - extension.length);
    const candidates = [
        path,
        ...(SOURCES[extension] ?? []).map((source) => stem + source),
        ...EXTENSIONS.map((added) => path + added),
        ...EXTENSIONS.map((added) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, `index${added}`)),
    ];
    return candidates.find(isFile) ?? null;
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
const packageTypes = new Map();
/** The `type` of the package.json that governs files in this directory; undefined when it has none. */
function packageType(directory) {
    if (packageTypes.has(directory))
        return packageTypes.get(directory);
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'package.json');
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
    const type = isFile(manifest) ? typeIn(manifest) : parent === directory ? undefined : packageType(parent);
    packageTypes.set(directory, type);
    return type;
}
function typeIn(manifest) {
    try {
        const content = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(manifest, 'utf8'));
        if (typeof content !== 'object' || content === null || !('type' in content))
            return undefined;
        return typeof content.type === 'string' ? content.type : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
