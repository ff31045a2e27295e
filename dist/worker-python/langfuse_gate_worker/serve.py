"""The life of a Python worker: it loads what the first message names, and answers the others."""

import asyncio
import sys

from . import channel
from .calls import answer_all
from .fingerprint import fingerprint_of
from .import_module import Refused
from .user_modules import load_user_modules
from .worker import Worker

PROTOCOL_VERSION = 1


def serve(writes_bytecode):
    channel.hold()
    # One loop for the life of the process: clients that the user's code keeps belong to it.
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    messages = channel.messages()
    start = next(messages, None)
    worker = None if start is None else _load(start, messages, loop, writes_bytecode)
    if worker is not None:
        answer_all(worker, messages, start['calls'], loop)


def _load(start, messages, loop, writes_bytecode):
    tracing = None
    if start['isTraced']:
        from .tracing import start_tracing

        tracing = start_tracing()
    sys.dont_write_bytecode = writes_bytecode
    try:
        if start['task'] is not None and 'script' in start['task']:
            return _run_script(start, messages, tracing, loop)
        task, evaluators, run_evaluators = load_user_modules(start)
    except Refused as refused:
        answer = {'type': 'refused', 'code': refused.code, 'path': refused.path, 'message': str(refused)}
        if refused.missing_package is not None:
            answer['missingPackage'] = refused.missing_package
        if refused.asked_to_end:
            answer['askedToEnd'] = True
        channel.send(answer)
        return None
    worker = Worker(task, evaluators, run_evaluators, start['directory'], tracing, start['calls'])
    _say_hello(start, worker)
    return worker


def _run_script(start, messages, tracing, loop):
    from .script import run_script

    def create_worker(task, evaluators, run_evaluators):
        return Worker(task, evaluators, run_evaluators, start['directory'], tracing, start['calls'])

    def say_hello(worker, opening):
        _say_hello(start, worker, {'script': opening})

    def answer(worker, own_loop):
        return answer_all(worker, messages, start['calls'], own_loop or loop)

    return run_script(start, create_worker, say_hello, answer)


def _say_hello(start, worker, more=None):
    roots = [entry for entry in sys.path if entry.startswith(start['directory'])] + [start['directory']]
    said = channel.send({
        'type': 'hello',
        'protocol': PROTOCOL_VERSION,
        'evaluators': [
            {
                'name': one.label,
                'fingerprint': fingerprint_of(one.function, one.path, roots) if start['wantsFingerprints'] else '',
            }
            for one in worker.evaluators
        ],
        'runEvaluators': [one.label for one in worker.run_evaluators],
        **(more or {}),
    })
    if not said:
        raise Refused('TASK_NOT_LOADED', '', 'its data or its result is more than 16 MiB of JSON')
