"""The items of a script, and what it returned, as JSON."""

import copy
import hashlib
import json
import math

from .json_output import as_json
from .user_modules import Item

DEEPEST = 50


def read_context_data(path):
    """The items of `context.data` as dicts and objects at once; None where there is no dataset."""
    if path is None:
        return None
    with open(path, encoding='utf8') as lines:
        return [_context_item(json.loads(line)) for line in lines]


def _context_item(given):
    item = Item(given)
    for camel, snake in (('datasetId', 'dataset_id'), ('datasetName', 'dataset_name')):
        if camel in given:
            item[snake] = given[camel]
    return item


def read_script_data(data):
    """Items for the parent, a function that gives the script's own for one of them, and the dataset of all."""
    if not isinstance(data, (list, tuple)):
        data = list(data)
    if len(data) == 0:
        raise ValueError('the data of run_experiment has no items')
    items, originals = [], {}
    for index, given in enumerate(data):
        item = _read_item(given, f'data[{index}]')
        name, count = item['id'], 2
        while item['id'] in originals:
            item['id'], count = f'{name}-{count}', count + 1
        originals[item['id']] = given
        items.append(item)
    return items, lambda item: _own(originals.get(item['id']), item), _common_dataset(data)


def _own(known, item):
    """As the script knows the item; what a task does to a dict is nothing to the next run of it."""
    if known is None:
        return item
    return copy.deepcopy(known) if isinstance(known, dict) else known


def _read(given, *names):
    for name in names:
        value = given.get(name) if isinstance(given, dict) else getattr(given, name, None)
        if value is not None:
            return value
    return None


def _read_item(given, name):
    value = _read(given, 'input')
    if value is None:
        raise ValueError(f'{name} of run_experiment has no input')
    item = {'input': as_json(value, f'the input of {name}')}
    expected, metadata = _read(given, 'expected_output', 'expectedOutput'), _read(given, 'metadata')
    if expected is not None:
        item['expectedOutput'] = as_json(expected, f'the expected output of {name}')
    if metadata is not None:
        item['metadata'] = as_json(metadata, f'the metadata of {name}')
    own = _read(given, 'id')
    item['id'] = own if isinstance(own, str) and own != '' else _id_of(item)
    return item


def _id_of(item):
    text = json.dumps([item['input'], item.get('expectedOutput')], sort_keys=True, ensure_ascii=False, separators=(',', ':'))
    return hashlib.sha256(text.encode('utf8', 'surrogatepass')).hexdigest()[:16]


def _common_dataset(data):
    """Items of the SDK say where they are from."""
    found = [(_read(one, 'dataset_id', 'datasetId'), _read(one, 'dataset_name', 'datasetName')) for one in data]
    first = found[0]
    if not all(isinstance(part, str) for part in first) or any(one[0] != first[0] for one in found):
        return None
    return {'id': first[0], 'name': first[1]}


def plain(value, depth=0):
    """A result as JSON, as far as it can be: pydantic models, public attributes, else its repr."""
    if value is None or isinstance(value, (bool, str, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if depth > DEEPEST:
        return repr(value)
    if isinstance(value, dict):
        return {str(key): plain(member, depth + 1) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(member, depth + 1) for member in value]
    if hasattr(value, 'model_dump') and not isinstance(value, type):
        return plain(value.model_dump(mode='json'), depth + 1)
    if hasattr(value, '__dict__') and not isinstance(value, type):
        return {key: plain(member, depth + 1) for key, member in vars(value).items() if not key.startswith('_')}
    return repr(value)
