"""What a script is given: the items, and a `run_experiment` that hands over what it is given."""

import json
from datetime import datetime

from .script_data import read_script_data


class Context:
    """What `langfuse.RunnerContext` is to a script."""

    def __init__(self, call, data, on_run):
        self._on_run = on_run
        self.data = data
        self.metadata = dict(call['metadata'])
        version = call.get('datasetVersion')
        self.dataset_version = None if version is None else datetime.fromisoformat(version.replace('Z', '+00:00'))

    @property
    def client(self):
        try:
            from langfuse import get_client
        except ImportError as error:
            raise ImportError('context.client needs the package langfuse: pip install langfuse') from error
        return get_client()

    def run_experiment(self, *, name, task, run_name=None, description=None, data=None, evaluators=(),
                       composite_evaluator=None, run_evaluators=(), max_concurrency=50, metadata=None,
                       experiment_id=None, _dataset_version=None):
        given = self.data if data is None else data
        if given is None:
            raise ValueError('`data` must be provided either on the RunnerContext or the run_experiment call')
        if isinstance(max_concurrency, bool) or not isinstance(max_concurrency, int) or max_concurrency < 1:
            raise ValueError(f'max_concurrency of run_experiment is {max_concurrency!r}; expected an integer of 1 or more')
        if not callable(task):
            raise TypeError(f'the task of run_experiment is a {type(task).__name__}; expected a function')
        for list_name, functions in (('evaluators', evaluators), ('run_evaluators', run_evaluators)):
            for index, function in enumerate(functions or ()):
                if not callable(function):
                    raise TypeError(f'`{list_name}[{index}]` is a {type(function).__name__}; expected a function')
        items, originals, dataset = read_script_data(given)
        return self._on_run({
            'task': lambda item: task(item=originals(item)),
            'evaluators': list(evaluators or ()),
            'composite': composite_evaluator,
            'run_evaluators': list(run_evaluators or ()),
            'opening': {
                'reached': 'experiment',
                'name': str(name),
                **({} if description is None else {'description': str(description)}),
                'metadata': {**self.metadata, **{str(key): _text(value) for key, value in (metadata or {}).items()}},
                'maxConcurrency': max_concurrency,
                'data': None if given is self.data else items,
                'dataset': dataset,
            },
        })


def _text(value):
    return value if isinstance(value, str) else json.dumps(value, default=str)
