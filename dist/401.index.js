export const id = 401;
export const ids = [401];
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


/***/ })

};
