"""The user's modules: the task and its evaluators, and how each wants to be called."""

import functools
import inspect

from .import_module import Refused, import_module, prepare_path


class Item(dict):
    """A dataset item as a dict and as an object: `item['input']`, `item.expected_output`."""

    def __init__(self, given):
        super().__init__(given)
        expected = given.get('expectedOutput')
        self.setdefault('expectedOutput', expected)
        self.setdefault('expected_output', expected)
        self.setdefault('metadata', None)

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f'a dataset item has no {name}') from None


EVALUATOR_NAMES = ('input', 'output', 'expected_output', 'metadata', 'item')


class Evaluator:
    """`label` is unique among the evaluators of a run; `own_name` names a bare value's score, '' without one."""

    def __init__(self, function, path, is_listed=True):
        self.function = function
        named = function
        while isinstance(named, functools.partial) and not hasattr(named, '__name__'):
            named = named.func
        name = getattr(named, '__name__', '') or getattr(type(named), '__name__', '')
        self.own_name = '' if name == '<lambda>' else name
        self.path = path
        self.label = self.own_name
        # A public function of an evaluator module may be there for the others.
        self.doubt = '' if is_listed else f'; if it is no evaluator, name it _{name} or write evaluators = [...]'

    def doubt_of_raised(self):
        """An evaluator takes what evaluators are given: one that does may raise for any reason."""
        return '' if _is_called_by_names(self.function, EVALUATOR_NAMES) else self.doubt


def load_user_modules(start):
    """The task, its evaluators and run evaluators, for a `start` message. Raises Refused."""
    directory = start['directory']
    paths = [one['path'] for one in [start['task']] if one is not None] + start['evaluatorModules']
    prepare_path(paths, directory)
    task, found, run_evaluators = None, [], []
    if start['task'] is not None:
        path = start['task']['path']
        module = import_module(path, 'TASK_NOT_LOADED', directory)
        task = _find_task(module, start['task']['export'], path)
        found = _listed(module, 'evaluators', path)
        run_evaluators = _listed(module, 'run_evaluators', path)
    for path in start['evaluatorModules']:
        holder = import_module(path, 'EVALUATOR_NOT_LOADED', directory)
        found.extend(_exported(holder, path, task))
        run_evaluators.extend(_listed(holder, 'run_evaluators', path))
    return task, label_evaluators(found), label_evaluators(run_evaluators)


def call_task(task, item):
    """`task(item)`, or by the names that it takes: item, input, expected_output, metadata."""
    wanted = _names_of(task)
    given = {'item': item, 'input': item['input'], 'expected_output': item['expected_output'], 'metadata': item['metadata']}
    if wanted is None:
        return task(item)
    names, takes_any, required = wanted
    named = {name: value for name, value in given.items() if name in names}
    if not all(name in given for name in required) or not (named or takes_any):
        return task(item)
    if 'item' in names or not takes_any:
        return task(**named)
    return task(**given) if named else task(item=item)


def call_by_names(function, given):
    """Calls with those of the values that the function names, all of them for `**kwargs`, or one dict of all."""
    wanted = _names_of(function)
    if wanted is None:
        return function(**given)
    names, takes_any, required = wanted
    if takes_any or all(name in given for name in required):
        return function(**{name: value for name, value in given.items() if takes_any or name in names})
    return function(Item(given)) if len(required) == 1 else function(**given)


def _is_called_by_names(function, given):
    wanted = _names_of(function)
    return wanted is None or wanted[1] or all(name in given for name in wanted[2])


def _names_of(function):
    """Names that can be given by keyword, whether any other can, and those that must be; None where nobody can tell."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return None
    named = [one for one in parameters if one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)]
    takes_any = any(one.kind is one.VAR_KEYWORD for one in parameters)
    required = [one.name for one in parameters if one.default is one.empty and one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL)]
    return [one.name for one in named], takes_any, required


def _find_task(module, name, path):
    found = getattr(module, name, None)
    if callable(found):
        return found
    seen = [one for one in vars(module) if not one.startswith('_') and callable(getattr(module, one))]
    names = ', '.join(seen[:10]) or 'none'
    raise Refused('TASK_NOT_LOADED', path, f'it has no function called {name}; its functions are: {names}')


def _listed(module, name, path):
    listed = getattr(module, name, None)
    if listed is None:
        return []
    if not isinstance(listed, (list, tuple)):
        raise Refused('EVALUATOR_NOT_LOADED', path, f'its `{name}` is a {type(listed).__name__}; expected a list of functions')
    for index, member in enumerate(listed):
        if not callable(member):
            raise Refused('EVALUATOR_NOT_LOADED', path, f'`{name}[{index}]` is a {type(member).__name__}; expected a function')
    return [Evaluator(member, path) for member in listed]


def _exported(module, path, task):
    """Of a module that is there for its evaluators: the list `evaluators`, else every public function written in it."""
    found = _listed(module, 'evaluators', path)
    if not found:
        functions = [
            member for name, member in vars(module).items()
            if not name.startswith('_') and inspect.isfunction(member) and member.__module__ == module.__name__
        ]
        run_evaluators = getattr(module, 'run_evaluators', [])
        found = [Evaluator(one, path, is_listed=False) for one in functions if one is not task and one not in run_evaluators]
    if not found:
        raise Refused('EVALUATOR_NOT_LOADED', path, 'it has no function, and so no evaluator')
    return found


def _distinct(evaluators):
    seen = []
    for one in evaluators:
        if not any(other.function is one.function for other in seen):
            seen.append(one)
    return seen


def label_evaluators(found):
    """Each function once, under a label that no other has."""
    evaluators, taken = _distinct(found), {}
    for index, one in enumerate(evaluators):
        name = one.own_name or f'evaluators[{index}]'
        taken[name] = taken.get(name, 0) + 1
        one.label = name if taken[name] == 1 else f'{name} ({taken[name]})'
    return evaluators
