"""The same in Python: nothing of it is the gate's."""

CAPITALS = {'France': 'Paris', 'Japan': 'Tokyo', 'Norway': 'Oslo', 'Kenya': 'Nairobi'}


def task(*, item, **kwargs):
    return f"The capital of {item['input']} is {CAPITALS.get(item['input'], 'unknown')}."


def contains_expected(*, output, expected_output, **kwargs):
    return {'name': 'contains_expected', 'value': 1 if expected_output in output else 0}


def experiment(context):
    return context.run_experiment(name='capitals', task=task, evaluators=[contains_expected])
