export const id = 401;
export const ids = [401];
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


/***/ })

};
