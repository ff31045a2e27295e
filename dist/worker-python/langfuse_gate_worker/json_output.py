"""A value of the user's as JSON, and a sentence on what JSON would lose without a word."""

import dataclasses
import datetime
import decimal
import enum
import math
import os
import types
import uuid

DEEPEST = 200


class NotJson(Exception):
    """In words: `"answer" in the output is a generator`."""


def as_json(value, name):
    """The value in dicts, lists, texts and numbers; messages call it by `name`. Raises NotJson."""
    return _convert(value, name, None, 0)


def _convert(value, name, key, depth):
    where = name if key is None else f'"{key}" in {name}'
    if depth > DEEPEST:
        raise NotJson(f'{name} is nested too deeply, or contains itself')
    if value is None or isinstance(value, (bool, str)):
        return str(value) if isinstance(value, str) else value
    if isinstance(value, enum.Enum):
        return _convert(value.value, name, key, depth + 1)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, (float, decimal.Decimal)):
        number = float(value)
        if not math.isfinite(number):
            raise NotJson(f'{where} is {number}, which JSON cannot hold')
        return number
    if isinstance(value, dict):
        return {_key(one, where): _convert(member, name, one, depth + 1) for one, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [_convert(member, name, index, depth + 1) for index, member in enumerate(value)]
    return _convert_object(value, where, name, key, depth)


def _convert_object(value, where, name, key, depth):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (uuid.UUID, os.PathLike)):
        return str(value)
    if hasattr(value, 'model_dump') and not isinstance(value, type):
        return _convert(value.model_dump(mode='json'), name, key, depth + 1)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return _convert(fields, name, key, depth + 1)
    # Arrays and scalars of numerical libraries.
    if callable(getattr(value, 'tolist', None)):
        return _convert(value.tolist(), name, key, depth + 1)
    raise NotJson(f'{where} is {_loss(value)}')


def _loss(value):
    if isinstance(value, (types.GeneratorType, types.AsyncGeneratorType)):
        return 'a generator: read it to its end, and return what it held'
    if isinstance(value, types.CoroutineType):
        return 'a coroutine: await it'
    if isinstance(value, (set, frozenset)):
        return 'a set, which has no order: return a list'
    if isinstance(value, (bytes, bytearray)):
        return 'bytes: decode them'
    if isinstance(value, BaseException):
        return 'an exception: raise it, or return its message'
    return f'a {type(value).__name__}, which JSON cannot hold'


def _key(key, where):
    if isinstance(key, str):
        return key
    if isinstance(key, enum.Enum) and isinstance(key.value, str):
        return key.value
    if isinstance(key, (int, float)) and not isinstance(key, bool):
        return str(key)
    raise NotJson(f'{where} has a key that is no text: {key!r}')
