export const id = 593;
export const ids = [593,401];
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

/***/ 66401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSource: () => (/* binding */ loadSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _compile_typescript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59338);
/* harmony import */ var _module_hooks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46194);
/* harmony import */ var _user_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64398);




/** The user's TypeScript compiled, and JSON as imports without an attribute expect it; `null` for all else. */
function loadSource(url, attributes, isImport) {
    const path = (0,_module_hooks_js__WEBPACK_IMPORTED_MODULE_2__/* .userFile */ .Mz)(url);
    if (path === null)
        return null;
    if (path.endsWith('.json') && attributes?.type === undefined) {
        return { format: 'json', source: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), shortCircuit: true };
    }
    if (!(0,_user_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isTypeScript */ .CV)(path))
        return null;
    const { format, code } = (0,_compile_typescript_js__WEBPACK_IMPORTED_MODULE_1__/* .compileTypeScript */ .r)(path);
    if (format === 'commonjs' && isImport)
        return { format: 'module', source: requiring(path, code), shortCircuit: true };
    return { format, source: code, shortCircuit: true };
}
/**
 * An imported CommonJS file as a module that requires it. Given to Node as CommonJS source, it would get a `require`
 * that knows neither ES modules (Node 20) nor these hooks (Node 22).
 */
function requiring(path, code) {
    const names = new Set(Array.from(code.matchAll(/\bexports\.([A-Za-z_$][\w$]*)\s*=/g), (match) => match[1] ?? ''));
    names.delete('default');
    names.delete('__esModule');
    return [
        `import { createRequire } from 'node:module'`,
        `const loaded = createRequire(import.meta.url)(${JSON.stringify(path)})`,
        `export default loaded`,
        ...Array.from(names, (name, index) => `const e${String(index)} = loaded.${name}; export { e${String(index)} as ${name} }`),
    ].join('\n');
}


/***/ }),

/***/ 46194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ mappedSource),
/* harmony export */   Mz: () => (/* binding */ userFile),
/* harmony export */   od: () => (/* binding */ relativeSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _tsconfig_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76484);
/* harmony import */ var _user_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64398);




/** Names of the user's own files that Node's loader does not know; what is in them is `load-source.ts`. */
const RELATIVE = /^(?:\.{1,2}(?:\/|$)|\/|file:)/;
/** A user's file by a name that TypeScript knows and Node does not: tsconfig `paths`, no extension, `.js` for `.ts`. */
function mappedSource(specifier, context) {
    const importer = userFile(context.parentURL);
    if (importer === null || specifier.startsWith('node:') || RELATIVE.test(specifier))
        return null;
    return firstSource((0,_tsconfig_js__WEBPACK_IMPORTED_MODULE_2__/* .mappedPaths */ .C)(importer, specifier));
}
function relativeSource(specifier, context) {
    const importer = userFile(context.parentURL);
    if (importer === null || !RELATIVE.test(specifier))
        return null;
    const path = specifier.startsWith('file:') ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(specifier) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(importer), specifier);
    return firstSource([path]);
}
function firstSource(paths) {
    for (const path of paths) {
        const file = (0,_user_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findSourceFile */ .$r)(path);
        if (file !== null)
            return { url: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(file).href, shortCircuit: true };
    }
    return null;
}
/** The path of a file of the user, not of a package: what is ours to help with. */
function userFile(url) {
    if (url?.startsWith('file:') !== true)
        return null;
    const path = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url);
    return (0,_user_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackageFile */ .N8)(path) ? null : path;
}


/***/ }),

/***/ 70593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerLoader: () => (/* binding */ registerLoader)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/worker/compile-typescript.js + 1 modules
var compile_typescript = __webpack_require__(59338);
// EXTERNAL MODULE: ./build/worker/module-hooks.js
var module_hooks = __webpack_require__(46194);
;// CONCATENATED MODULE: ./build/worker/commonjs-hooks.js




/** `require` of the user's TypeScript, for Node before 22.15; later ones ask the module hooks for `require` too. */
function registerCommonJsHooks() {
    const loader = (0,external_node_module_.createRequire)(import.meta.url)('node:module');
    for (const extension of ['.ts', '.tsx', '.cts']) {
        loader._extensions[extension] = (module, path) => {
            module._compile((0,compile_typescript/* compileTypeScript */.r)(path).code, path);
        };
    }
    const resolveFilename = loader._resolveFilename.bind(loader);
    loader._resolveFilename = (request, parent, ...rest) => {
        const importer = { parentURL: parent?.filename ? (0,external_node_url_.pathToFileURL)(parent.filename).href : undefined };
        const mapped = (0,module_hooks/* mappedSource */.HY)(request, importer);
        if (mapped !== null)
            return (0,external_node_url_.fileURLToPath)(mapped.url);
        try {
            return resolveFilename(request, parent, ...rest);
        }
        catch (error) {
            const found = (0,module_hooks/* relativeSource */.od)(request, importer);
            if (found === null)
                throw error;
            return (0,external_node_url_.fileURLToPath)(found.url);
        }
    };
}

// EXTERNAL MODULE: ./build/worker/load-source.js
var load_source = __webpack_require__(66401);
;// CONCATENATED MODULE: ./build/worker/register-hooks.js






/** Teaches this process to load the user's TypeScript, by whichever way this Node has. */
function registerLoader() {
    process.setSourceMapsEnabled(true);
    if (typeof external_node_module_.registerHooks === 'function') {
        external_node_module_.registerHooks({
            resolve(specifier, context, next) {
                const mapped = (0,module_hooks/* mappedSource */.HY)(specifier, context);
                if (mapped !== null)
                    return mapped;
                try {
                    return next(specifier, context);
                }
                catch (error) {
                    const found = (0,module_hooks/* relativeSource */.od)(specifier, context);
                    if (found === null)
                        throw error;
                    return found;
                }
            },
            load: (url, context, next) => (0,load_source.loadSource)(url, context.importAttributes, context.conditions.includes('import')) ?? next(url, context),
        });
        return;
    }
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that this Node has
    external_node_module_.register((0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(here, 'module-hooks-thread.js')));
    registerCommonJsHooks();
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
