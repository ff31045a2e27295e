"""The item results of a run, in the shape that the Langfuse SDK gives to run evaluators."""

import json
from types import SimpleNamespace

from .user_modules import Item


def read_journal(path):
    """A list with `item`, `output`, `evaluations` and `trace_id` of each item that has an output."""
    with open(path, encoding='utf8') as lines:
        return [_item_result(json.loads(line)) for line in lines]


def _item_result(line):
    return SimpleNamespace(
        item=Item(line['item']),
        output=line['output'],
        evaluations=[
            SimpleNamespace(name=one['name'], value=one['value'], comment=one.get('comment'), metadata=None)
            for one in line['evaluations']
        ],
        trace_id=line.get('traceId'),
    )
