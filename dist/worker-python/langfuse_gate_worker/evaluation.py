"""What an evaluator returned, as scores and as sentences on what is no score."""

import decimal
import math
import numbers

from .json_output import NotJson, as_json

EXPECTED = 'expected an Evaluation, a dict with name and value, a list of them, a number or a boolean'
NAMELESS = "returned a bare value, and the function has no name to give the score: return {'name': ..., 'value': ...}"
TYPES = {'NUMERIC': numbers.Real, 'BOOLEAN': bool, 'CATEGORICAL': str, 'TEXT': str}


class Fault(Exception):
    """A result that is no score; `score` is the one it was meant for, where it said so."""

    def __init__(self, text, score=None):
        super().__init__(text)
        self.score = score


def read_evaluations(returned, own_name):
    """Scores as dicts of the protocol, and faults; never empty. `own_name` is the function's, '' without one."""
    returned = _plain(returned)
    if isinstance(returned, (bool, numbers.Real, decimal.Decimal)):
        if own_name == '':
            return [Fault(NAMELESS)]
        return [_read_one({'name': own_name, 'value': returned})]
    if isinstance(returned, (list, tuple)):
        if len(returned) == 0:
            return [Fault(f'returned an empty list; {EXPECTED}')]
        return [_read_one(one) for one in returned]
    # A class, or a function that makes evaluators, was listed in place of what it makes.
    if callable(returned) and not hasattr(returned, 'value'):
        name = own_name or 'FUNCTION'
        return [Fault(f'returned an evaluator in place of a score: list {name}(...), not {name}')]
    return [_read_one(returned)]


def _read_one(returned):
    try:
        return _score(returned)
    except Fault as fault:
        return fault


def _score(returned):
    if returned is None:
        raise Fault(f'returned None; {EXPECTED}')
    read = returned.get if isinstance(returned, dict) else lambda key: getattr(returned, key, None)
    name, value, comment, metadata = read('name'), _plain(read('value')), read('comment'), read('metadata')
    if not isinstance(name, str) or value is None:
        raise Fault(f'returned a {type(returned).__name__}; {EXPECTED}')
    score = {'name': name, 'value': _value(value, read('data_type') or read('dataType'), name)}
    if comment is not None:
        if not isinstance(comment, str):
            raise Fault('the score has a comment that is no text', name)
        score['comment'] = comment
    if metadata is not None:
        try:
            score['metadata'] = as_json(metadata, 'the metadata')
        except NotJson as error:
            raise Fault(f'the score has metadata that cannot be kept: {error}', name) from None
    return score


def _value(value, data_type, name):
    if isinstance(value, decimal.Decimal):
        value = float(value)
    if not isinstance(value, (bool, numbers.Real, str)):
        raise Fault(f'the score has a value of the type {type(value).__name__}; expected a number, a boolean or a text', name)
    if not isinstance(value, (bool, str)):
        value = int(value) if isinstance(value, numbers.Integral) else float(value)
        if not math.isfinite(value):
            raise Fault(f'the score has the value {value}, which is no number to judge', name)
    if data_type is None:
        return value
    wanted = str(getattr(data_type, 'value', data_type))
    if wanted == 'BOOLEAN' and value in (0, 1):
        return bool(value)
    if wanted not in TYPES:
        raise Fault('the score has a data type that Langfuse does not know', name)
    is_number = wanted == 'NUMERIC' and isinstance(value, bool)
    if is_number or not isinstance(value, TYPES[wanted]):
        raise Fault(f'the score has the data type {wanted} and a value of the type {type(value).__name__}', name)
    return value


def _plain(value):
    """Scalars of numerical libraries as Python's own."""
    is_scalar = type(value).__module__.split('.')[0] in ('numpy', 'torch') and callable(getattr(value, 'item', None))
    return value.item() if is_scalar and getattr(value, 'size', 1) == 1 else value
