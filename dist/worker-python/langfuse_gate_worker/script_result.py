"""What `run_experiment` returns: of the SDK's own classes where the script has loaded them, else of the same shape."""

import inspect
import sys
from types import SimpleNamespace


def create_evaluation(score):
    return _create('Evaluation', name=score['name'], value=score['value'], comment=score.get('comment'),
                   metadata=score.get('metadata'), data_type=None, config_id=None)


def create_result(item_results, run, opening):
    experiment_id, url = run['experimentId'], run.get('url')
    hosted = run.get('datasetRunId')
    results = [
        _create('ExperimentItemResult', item=one.item, output=one.output,
                evaluations=[create_evaluation(vars(score)) for score in one.evaluations],
                trace_id=one.trace_id, experiment_id=experiment_id, dataset_run_id=hosted)
        for one in item_results
    ]
    return _create('ExperimentResult', name=opening['name'], run_name=run['runName'],
                   description=opening.get('description'), item_results=results,
                   run_evaluations=[create_evaluation(one) for one in run['runEvaluations']],
                   experiment_id=experiment_id, experiment_url=url, dataset_run_id=hosted, dataset_run_url=url)


def _create(class_name, /, **fields):
    kind = getattr(sys.modules.get('langfuse.experiment'), class_name, None)
    if kind is None:
        return LookAlike(**fields)
    known = inspect.signature(kind).parameters
    return kind(**{field: value for field, value in fields.items() if field in known})


class LookAlike(SimpleNamespace):
    """Of a script that has not loaded the SDK."""

    def format(self, *, include_item_results=False):
        lines = [f'Experiment: {self.run_name}', f'{len(self.item_results)} items']
        lines += [f'{one.name}: {one.value}' for one in self.run_evaluations]
        if include_item_results:
            lines += [f'{one.item["input"]} -> {one.output}' for one in self.item_results]
        return '\n'.join(lines)
