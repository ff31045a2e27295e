export const id = 995;
export const ids = [995];
export const modules = {

/***/ 50995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   load: () => (/* binding */ load),
/* harmony export */   resolve: () => (/* binding */ resolve)
/* harmony export */ });
/* harmony import */ var _module_hooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46194);

/**
 * The hooks for Node before 22.15, which runs them in a thread of their own and finds them by the names of exports. The
 * process itself has `commonjs-hooks.ts` beside them.
 */
const resolve = async (specifier, context, next) => {
    const mapped = (0,_module_hooks_js__WEBPACK_IMPORTED_MODULE_0__/* .mappedSource */ .HY)(specifier, context);
    if (mapped !== null)
        return mapped;
    try {
        return await next(specifier, context);
    }
    catch (error) {
        const found = (0,_module_hooks_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeSource */ .od)(specifier, context);
        if (found === null)
            throw error;
        return found;
    }
};
const load = async (url, context, next) => {
    const path = (0,_module_hooks_js__WEBPACK_IMPORTED_MODULE_0__/* .userFile */ .Mz)(url);
    // A task in JavaScript needs no compiler.
    if (path === null || !/\.(?:[cm]?tsx?|json)$/.test(path))
        return next(url, context);
    const { loadSource } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(401)]).then(__webpack_require__.bind(__webpack_require__, 66401));
    return loadSource(url, context.importAttributes, true) ?? next(url, context);
};


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
