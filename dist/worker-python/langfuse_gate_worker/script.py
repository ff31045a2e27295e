"""A script of langfuse/experiment-action: `experiment(context)`, whose `run_experiment` waits for the gate's results."""

import asyncio
import contextlib
import inspect
import json
import os
import sys
import threading
import traceback

from . import channel
from .import_module import Refused, import_module, prepare_path
from .script_context import Context
from .script_data import plain, read_context_data
from .script_result import create_evaluation, create_result
from .journal import read_journal
from .thrown import describe_thrown
from .user_modules import Evaluator, call_by_names, label_evaluators, load_user_modules

TRACEBACK_LIMIT = 8000
# A line to the parent holds 16 MiB.
RESULT_LIMIT_BYTES = 15 * 1024 * 1024
TOO_LARGE = 'the result of the script cannot be handed on; cause: it is more than 15 MiB of JSON'
ALREADY = 'run_experiment was called twice: the gate runs one experiment of a script'


def run_script(start, create_worker, say_hello, answer):
    """
    Runs the script to its end, with all that the parent asks meanwhile; the worker that answers what comes after.
    `answer(worker, loop)` answers until the run is over, in a loop of its own or in that of the process.
    """
    call, directory = start['task']['script'], start['directory']
    path = call['path']
    prepare_path([path], directory)
    experiment = _find_experiment(import_module(path, 'TASK_NOT_LOADED', directory), path)
    _, own, own_of_runs = load_user_modules({**start, 'task': None})
    worker, concluding, refused, is_second = None, None, None, False
    over = threading.Event()

    def on_run(given):
        nonlocal worker, concluding, refused, is_second
        if worker is not None:
            # A script that catches this would pass, with an experiment that nobody has run.
            is_second = True
            raise RuntimeError(ALREADY)
        evaluators = [Evaluator(one, path) for one in given['evaluators']]
        if given['composite'] is not None:
            evaluators.append(Evaluator(_composite(given['composite']), path))
        of_runs = [Evaluator(one, path) for one in given['run_evaluators']]
        worker = create_worker(given['task'], label_evaluators(evaluators + own), label_evaluators(of_runs + own_of_runs))
        try:
            say_hello(worker, given['opening'])
        except Refused as why:
            refused = why
            raise
        # Coroutines of the task need a loop that does not run already, as that of a script which is one itself does.
        concluding = _elsewhere(lambda: _answer(worker, answer, asyncio.new_event_loop())) if _in_loop() else _answer(worker, answer)
        over.set()
        return create_result(read_journal(concluding['journal']), concluding['run'], given['opening'])

    result, error = _call(experiment, Context(call, read_context_data(call['data']), on_run), directory)
    if refused is not None:
        raise refused
    if worker is None:
        worker = create_worker(None, [], [])
        say_hello(worker, _ending(plain(result), error))
        return worker
    # Another thread of the script may have made the call.
    over.wait()
    if is_second:
        error = {'name': 'RuntimeError', 'message': ALREADY, 'isRegression': False}
    seq = concluding['seq']
    channel.send({'type': 'output', 'seq': seq, 'output': error, 'latency': 0})
    channel.send({'type': 'done', 'seq': seq})
    return worker


def _answer(worker, answer, loop=None):
    """The message that the run is over; without one, the process is."""
    status = 1
    try:
        concluding = answer(worker, loop)
        if concluding is not None:
            return concluding
        worker.close()
        status = 0
    except BaseException:
        # It is no business of the script, which might go on as if its run were over.
        traceback.print_exc()
    os._exit(status)


def _call(experiment, context, directory):
    try:
        takes = inspect.signature(experiment).parameters
        returned = experiment(context=context) if 'context' in takes else experiment(context) if takes else experiment()
        if inspect.isawaitable(returned):
            returned = asyncio.run(_awaited(returned))
        return returned, None
    except (Exception, SystemExit) as error:
        name = type(error).__name__
        lines = ''.join(traceback.format_exception(type(error), error, error.__traceback__))
        return getattr(error, 'result', None), {
            'name': name,
            'message': describe_thrown(error, directory),
            'isRegression': name == 'RegressionError',
            'details': lines[:TRACEBACK_LIMIT],
        }
    finally:
        # What the script has made itself with the SDK is sent.
        if 'langfuse' in sys.modules:
            with contextlib.suppress(Exception):
                sys.modules['langfuse'].get_client().flush()


def _ending(result, error):
    """What the script threw is said, however large the result beside it."""
    if len(json.dumps(result, ensure_ascii=False).encode()) > RESULT_LIMIT_BYTES:
        result = None
        error = error or {'name': 'SerializationError', 'message': TOO_LARGE, 'isRegression': False}
    return {'reached': 'end', 'result': result, 'error': error}


def _find_experiment(module, path):
    found = getattr(module, 'experiment', None)
    if callable(found):
        return found
    raise Refused('TASK_NOT_LOADED', path, 'it has no function called experiment')


def _composite(function):
    """A composite evaluator is told what the others said of the item."""
    def composite(**given):
        evaluations = [create_evaluation(one) for one in given['evaluations']]
        return call_by_names(function, {**given, 'evaluations': evaluations})

    composite.__wrapped__ = function
    composite.__name__ = getattr(function, '__name__', 'composite_evaluator')
    composite.is_composite = True
    return composite


def _in_loop():
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _elsewhere(work):
    found = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    return found[0]


async def _awaited(awaitable):
    return await awaitable
