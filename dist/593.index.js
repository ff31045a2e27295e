export const id = 593;
export const ids = [593,401];
export const modules = {

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ compileTypeScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var sucrase__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62413);
/* harmony import */ var _tsconfig_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76484);
/* harmony import */ var _user_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64398);






/** What the fast compiler cannot do, at the start of a line: decorators and namespaces that hold values. */
const NEEDS_TYPESCRIPT = /^[ \t]*(?:@[A-Za-z_]|(?:export[ \t]+)?(?:namespace|module)[ \t]+[A-Za-z_$.]+[ \t]*\{)/m;
const COMMONJS_WORDS = /\b(?:__dirname|__filename|require\s*\(|module\.exports|exports\.\w)|^[ \t]*(?:export[ \t]*=|import\s+\w+\s*=\s*require)/m;
const MODULE_WORDS = /^[ \t]*(?:import|export)\b|\bimport\.meta\b|^[ \t]*(?:(?:const|let|var)\s[^=\n]+=\s*)?await\s/m;
/** Throws what the compiler says of a file that it cannot read, and an Error with a remedy where another could. */
function compileTypeScript(path) {
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    const format = moduleFormat(path, source);
    const full = NEEDS_TYPESCRIPT.test(source) ? compileWithUsersTypeScript(path, source, format) : null;
    return { format, code: full ?? compileWithSucrase(path, source, format) };
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
    const type = (0,_user_files_js__WEBPACK_IMPORTED_MODULE_5__/* .packageType */ .R9)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (type === 'module' || type === 'commonjs')
        return type;
    if (COMMONJS_WORDS.test(source))
        return 'commonjs';
    return MODULE_WORDS.test(source) ? 'module' : 'commonjs';
}
function compileWithSucrase(path, source, format) {
    const options = (0,_tsconfig_js__WEBPACK_IMPORTED_MODULE_4__/* .findTsconfig */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).tsconfig?.config.compilerOptions;
    const isClassic = options?.jsx === undefined || options.jsx === 'react';
    try {
        return (0,sucrase__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pd)(source, {
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
    const own = typescript.convertCompilerOptionsFromJson((0,_tsconfig_js__WEBPACK_IMPORTED_MODULE_4__/* .findTsconfig */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).tsconfig?.config.compilerOptions ?? {}, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
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
        const found = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(path)('typescript');
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
/* harmony import */ var _compile_typescript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);
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
// EXTERNAL MODULE: ./build/worker/compile-typescript.js
var compile_typescript = __webpack_require__(9832);
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
