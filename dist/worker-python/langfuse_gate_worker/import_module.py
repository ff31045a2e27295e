"""A file of the user's as a module, as Python itself would import it."""

import importlib
import importlib.util
import os
import sys

from .thrown import describe_thrown


class Refused(Exception):
    """A module that cannot be used, in words; the parent knows where the spec names it."""

    def __init__(self, code, path, message, missing_package=None, asked_to_end=False):
        super().__init__(message)
        self.code = code
        self.path = path
        self.missing_package = missing_package
        self.asked_to_end = asked_to_end


def prepare_path(paths, directory):
    """As `python FILE` and `python -m` find modules: beside a file, where its package lies, and in the working directory."""
    roots = [_package_of(path, directory)[0] for path in paths]
    for entry in reversed(list(dict.fromkeys([*map(os.path.dirname, paths), *roots, directory]))):
        if entry not in sys.path:
            sys.path.insert(0, entry)


def import_module(path, code, directory):
    """The module of a file, by the name that imports of the user's own give it; no file is loaded twice."""
    known = _known_module(path)
    if known is not None:
        return known
    root, names = _package_of(path, directory)
    try:
        return importlib.import_module('.'.join(names)) if _import_package(names, root) else _load_alone(path)
    except (Exception, SystemExit) as error:
        message, package = describe_thrown(error, directory), _missing_package(error, directory)
        raise Refused(code, path, message, package, isinstance(error, SystemExit)) from None


def _package_of(path, directory):
    """Where the outermost package of a file lies, not above the directory, and its dotted name in parts; none for a lone file."""
    root, stem = os.path.dirname(path), os.path.splitext(os.path.basename(path))[0]
    names = []
    while root != os.path.realpath(directory) and os.path.isfile(os.path.join(root, '__init__.py')):
        root, package = os.path.split(root)
        names.insert(0, package)
    return root, names if stem == '__init__' or not names else [*names, stem]


def _import_package(names, root):
    """Imports the outermost package from where it lies, whatever is called so beside the file; False where another has its name."""
    if not names or any('.' in name for name in names):
        return False
    sys.path.insert(0, root)
    try:
        found = importlib.util.find_spec(names[0])
        own = os.path.join(root, names[0], '__init__.py')
        if found is None or os.path.realpath(found.origin or '') != os.path.realpath(own):
            return False
        importlib.import_module(names[0])
        return True
    finally:
        sys.path.remove(root)


def _known_module(path):
    return next((one for one in list(sys.modules.values()) if _file_of(one) == os.path.realpath(path)), None)


def _file_of(module):
    file = getattr(module, '__file__', None)
    return os.path.realpath(file) if isinstance(file, str) else None


def _load_alone(path):
    name = os.path.splitext(os.path.basename(path))[0]
    # A name that a package has already keeps it.
    name = name if name not in sys.modules and name.isidentifier() else f'langfuse_gate_user_{abs(hash(path))}'
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def _missing_package(error, directory):
    """What was to be installed; a module that a package of the user's own lacks is none."""
    if not isinstance(error, ModuleNotFoundError) or not error.name:
        return None
    name = error.name.split('.')[0]
    is_own = (_file_of(sys.modules.get(name)) or '').startswith(os.path.realpath(directory) + os.sep)
    return None if is_own else name
