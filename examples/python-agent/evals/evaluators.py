"""Evaluators in the shapes of the Langfuse SDK: keyword arguments in, numbers, booleans, dicts or Evaluation objects out."""

import json


def right_queue(*, output, expected_output, **kwargs):
    wanted = json.loads(expected_output)['queue']
    is_right = output['queue'] == wanted
    return {'name': 'right_queue', 'value': is_right, 'comment': '' if is_right else f"{output['queue']}, not {wanted}"}


def right_urgency(*, output, expected_output, **kwargs):
    return output['urgent'] == json.loads(expected_output)['urgent']
