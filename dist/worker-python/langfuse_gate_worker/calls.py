"""How a process answers its calls: one after the other, each in a thread of its own, or all in one event loop."""

import asyncio
import contextvars
import os
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor

from . import channel
from .thrown import THROWN

# As many calls as a gate can have at once.
MOST_THREADS = 1000


def answer_all(worker, messages, manner, loop):
    """Answers until the messages end, or one of them says that the run is over: that one, else None."""
    if manner == 'one':
        return _answer_in_turn(worker, messages, loop)
    begin = (_in_threads if manner == 'threads' else _in_loop)(worker, loop)
    last = []

    def read():
        for message in messages:
            if message['type'] == 'conclude':
                last.append(message)
                break
            if message['type'] == 'ping':
                # From the loop: where a call holds it, or Python's own lock, there is no pong.
                loop.call_soon_threadsafe(channel.send, {'type': 'pong'})
            else:
                begin(message)
        loop.call_soon_threadsafe(loop.stop)

    threading.Thread(target=_or_end, args=(read,), daemon=True).start()
    loop.run_forever()
    return last[0] if last else None


def _answer_in_turn(worker, messages, loop):
    for message in messages:
        if message['type'] == 'conclude':
            return message
        # No loop runs while a function does, so that it may run one itself. Clients that coroutines keep belong to this one.
        _drive(worker.answer(message), loop.run_until_complete)
    return None


def _in_threads(worker, loop):
    """Functions side by side; their coroutines in one loop, to which the clients belong that they keep."""
    executor = ThreadPoolExecutor(MOST_THREADS)
    context = contextvars.copy_context()

    def wait(coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result()

    def begin(message):
        executor.submit(context.copy().run, _or_end, lambda: _drive(worker.answer(message), wait))

    return begin


def _in_loop(worker, loop):
    """As the Langfuse SDK runs an experiment: what is no coroutine holds the loop until it is over."""
    context = contextvars.copy_context()
    running = set()

    def start(message):
        task = loop.create_task(_drive_in_loop(worker.answer(message)))
        running.add(task)
        task.add_done_callback(running.discard)

    def begin(message):
        loop.call_soon_threadsafe(start, message, context=context.copy())

    return begin


def _drive(answer, wait):
    awaitable = _advance(answer, (None, None))
    while awaitable is not None:
        awaitable = _advance(answer, wait(_outcome_of(awaitable)))


async def _drive_in_loop(answer):
    try:
        awaitable = _advance(answer, (None, None))
        while awaitable is not None:
            awaitable = _advance(answer, await _outcome_of(awaitable))
    except BaseException:
        _end()


def _advance(answer, outcome):
    """What the answer waits for next; None at its end."""
    value, error = outcome
    try:
        return answer.send(value) if error is None else answer.throw(error)
    except StopIteration:
        return None


async def _outcome_of(awaitable):
    try:
        return await awaitable, None
    except THROWN as error:
        return None, error


def _or_end(work):
    """What would end a thread without a word ends the process."""
    try:
        work()
    except BaseException:
        _end()


def _end():
    traceback.print_exc()
    os._exit(1)
