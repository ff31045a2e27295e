"""What tells whether an evaluator is the same as in another run: its `version`, else the files that decide it."""

import ast
import hashlib
import inspect
import os
import sys


def fingerprint_of(function, listed_in, roots):
    """`listed_in` is the module's file that listed it, `roots` where modules of the user's are imported from."""
    version = getattr(function, 'version', None)
    if isinstance(version, (str, int, float)) and not isinstance(version, bool):
        return f'version:{version}'
    try:
        path = inspect.getsourcefile(inspect.unwrap(function)) or listed_in
    except TypeError:
        path = listed_in
    # A function of a package is decided by what the user's module made of it.
    if not os.path.isfile(path) or _is_package_file(path):
        path = listed_in
    return f'sha256:{_hash(path, roots)}'


def _hash(path, roots):
    found = [os.path.realpath(path)]
    for file in found:
        found.extend(one for one in _imports_of(file, roots) if one not in found)
    start = os.path.dirname(found[0])
    digest = hashlib.sha256()
    for name, file in sorted((os.path.relpath(file, start).replace(os.sep, '/'), file) for file in found):
        with open(file, 'rb') as source:
            digest.update(name.encode() + b'\0' + hashlib.sha256(source.read()).digest())
    return digest.hexdigest()


def _imports_of(path, roots):
    """Files of the user's that a file imports, anywhere in it, by relative or absolute name."""
    try:
        with open(path, 'rb') as source:
            tree = ast.parse(source.read())
    except (OSError, SyntaxError, ValueError):
        return []
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.extend(file for alias in node.names for file in _files_of(alias.name, roots))
        elif isinstance(node, ast.ImportFrom):
            bases = roots if node.level == 0 else [_parent(path, node.level)]
            prefix = f'{node.module}.' if node.module else ''
            if node.module:
                found.extend(_files_of(node.module, bases))
            found.extend(file for alias in node.names for file in _files_of(prefix + alias.name, bases))
    return [file for file in found if not _is_package_file(file)]


def _parent(path, level):
    for _ in range(level):
        path = os.path.dirname(path)
    return path


def _files_of(name, bases):
    parts = name.split('.')
    for base in bases:
        stem = os.path.join(base, *parts)
        for file in (f'{stem}.py', os.path.join(stem, '__init__.py')):
            if os.path.isfile(file):
                return [os.path.realpath(file)]
    return []


def _is_package_file(path):
    real = os.path.realpath(path)
    libraries = {os.path.realpath(os.path.dirname(os.__file__)), os.path.realpath(sys.prefix) + os.sep + 'lib'}
    return f'{os.sep}site-packages{os.sep}' in real or any(real.startswith(one + os.sep) for one in libraries)
