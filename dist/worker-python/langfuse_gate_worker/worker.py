"""
Runs the task on an item, and its evaluators on the output.

What answers a message is a generator: it yields what is to be awaited, and is sent what came of that. Who drives it
decides where that is done (`calls.py`).
"""

import asyncio
import copy
import contextlib
import inspect
import os
import time

from . import channel
from .evaluation import Fault, read_evaluations
from .journal import read_journal
from .json_output import NotJson, as_json
from .thrown import THROWN, describe_thrown, is_transient
from .user_modules import Item, call_by_names, call_task


class Worker:
    """What was loaded."""

    def __init__(self, task, evaluators, run_evaluators, directory, tracing, calls):
        self._task = task
        self.evaluators = evaluators
        self.run_evaluators = run_evaluators
        self._directory = directory
        self._tracing = tracing
        # Where the modules left the process. Calls side by side share one place, and none can be put back for one of them.
        self._place = os.getcwd() if calls == 'one' else None

    def answer(self, message):
        channel.send({'type': 'begun', 'seq': message['seq']})
        answers = {'run': self._run, 'evaluate': self._evaluate, 'evaluateRun': self._evaluate_run}
        yield from answers[message['type']](message)
        self._done(message)

    def close(self):
        if self._tracing is not None:
            self._tracing.flush()

    def _run(self, message):
        has_output, output = yield from self._run_task(message['seq'], message['item'], message.get('traceparent'))
        if has_output:
            yield from self._evaluate_item(message, output, self.evaluators)

    def _evaluate(self, message):
        """Scores an output that is there already; the task is not run."""
        wanted = [one for one in self.evaluators if one.label in message['evaluators']]
        yield from self._evaluate_item(message, message['output'], wanted)

    def _evaluate_run(self, message):
        """Asks run evaluators, one after the other; each has the items of the journal for itself."""
        for evaluator in [one for one in self.run_evaluators if one.label in message['evaluators']]:
            yield from self._ask([(evaluator, {'item_results': read_journal(message['journal'])})], message['seq'], [])

    def _done(self, message):
        missing = {'task': 0, 'evaluation': 0}
        if self._tracing is not None:
            self._tracing.flush()
            missing = {
                'task': self._tracing.missing(message.get('traceparent')),
                'evaluation': self._tracing.missing(message.get('evaluationTraceparent')),
            }
        channel.send({'type': 'done', 'seq': message['seq'], 'missingSpans': missing})

    def _run_task(self, seq, item, traceparent):
        own = Item(copy.deepcopy(item))
        started = time.perf_counter()

        def fail(code, message, transient=False):
            error = {'code': code, 'message': message, 'isTransient': transient}
            channel.send({'type': 'failed', 'seq': seq, 'error': error, 'latency': time.perf_counter() - started})
            return False, None

        try:
            with self._within(traceparent):
                self._return_to_place()
                returned = call_task(self._task, own)
                if inspect.isawaitable(returned):
                    returned = yield returned
        except THROWN as error:
            return fail('TASK_THREW', describe_thrown(error, self._directory), is_transient(error))
        latency = time.perf_counter() - started
        if returned is None:
            return fail('NO_OUTPUT', 'the task returned None')
        try:
            output = as_json(returned, 'the output')
        except NotJson as error:
            return fail('OUTPUT_INVALID', str(error))
        except Exception as error:
            return fail('OUTPUT_INVALID', f'the output cannot be written as JSON: {describe_thrown(error, self._directory)}')
        if not channel.send({'type': 'output', 'seq': seq, 'output': output, 'latency': latency}):
            return fail('OUTPUT_INVALID', 'the output is more than 16 MiB of JSON')
        return True, output

    def _return_to_place(self):
        """A call may have gone to another directory, in which the next one would not find its files."""
        if self._place is not None:
            with contextlib.suppress(OSError):
                os.chdir(self._place)

    def _within(self, traceparent):
        return contextlib.nullcontext() if self._tracing is None else self._tracing.within(traceparent)

    def _evaluate_item(self, message, output, evaluators):
        asked = []
        for evaluator in evaluators:
            # What one does to its item and output is nothing to the others.
            own = Item(copy.deepcopy(message['item']))
            given = {
                'input': own['input'],
                'output': copy.deepcopy(output),
                'expected_output': own['expected_output'],
                'metadata': own['metadata'],
                'item': own,
            }
            asked.append((evaluator, given))
        # In a trace of their own: the models that they ask are not the task's.
        sent = []
        last = [one for one in asked if getattr(one[0].function, 'is_composite', False)]
        for _, given in last:
            given['evaluations'] = sent
        for part in [[one for one in asked if one not in last], last]:
            with self._within(message.get('evaluationTraceparent')):
                yield from self._ask(part, message['seq'], sent)

    def _ask(self, asked, seq, sent):
        """Those that are functions answer one by one; those that are coroutines side by side, after them."""
        waiting = []
        for evaluator, given in asked:
            try:
                self._return_to_place()
                returned = call_by_names(evaluator.function, given)
            except THROWN as error:
                self._send_fault(seq, evaluator, describe_thrown(error, self._directory) + evaluator.doubt_of_raised())
                continue
            if inspect.isawaitable(returned):
                waiting.append(self._await_evaluator(seq, evaluator, returned, sent))
            else:
                self._send_scores(seq, evaluator, returned, sent)
        if waiting:
            yield _gathered(waiting)

    async def _await_evaluator(self, seq, evaluator, returned, sent):
        try:
            found = await returned
        except THROWN as error:
            self._send_fault(seq, evaluator, describe_thrown(error, self._directory) + evaluator.doubt_of_raised())
            return
        self._send_scores(seq, evaluator, found, sent)

    def _send_scores(self, seq, evaluator, returned, sent):
        try:
            found = read_evaluations(returned, evaluator.own_name)
        except Exception as error:
            self._send_fault(seq, evaluator, describe_thrown(error, self._directory))
            return
        common = {'seq': seq, 'evaluator': evaluator.label}
        sent.extend(one for one in found if not isinstance(one, Fault))
        messages = [
            _score_error(common, _fault_text(one, evaluator), one.score) if isinstance(one, Fault) else {'type': 'score', **common, **one}
            for one in found
        ]
        if not channel.send(*messages):
            self._send_fault(seq, evaluator, 'the scores are larger than 16 MiB')

    @staticmethod
    def _send_fault(seq, evaluator, text):
        channel.send(_score_error({'seq': seq, 'evaluator': evaluator.label}, text, None))


def _fault_text(fault, evaluator):
    return str(fault) if fault.score is not None else f'{fault}{evaluator.doubt}'


def _score_error(common, text, score):
    return {'type': 'scoreError', **common, 'message': text, **({} if score is None else {'score': score})}


async def _gathered(coroutines):
    await asyncio.gather(*coroutines)
