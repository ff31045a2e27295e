"""What user code raised, in one or two lines with the place in the user's own files."""

import asyncio
import os
import traceback

MESSAGE_LIMIT = 2000
CAUSE_DEPTH = 5
# Of a group of exceptions the first few are told, and of groups in it.
MEMBERS = 3
GROUP_DEPTH = 3

# Of what user code raises, all that a process outlives.
THROWN = (Exception, SystemExit, asyncio.CancelledError)

STATUSES = {408, 425, 429}
# How the model vendors' and HTTP clients call a request that got no answer.
CLASSES = {
    'APIConnectionError', 'APITimeoutError', 'ConnectError', 'ConnectTimeout', 'PoolTimeout', 'ReadError',
    'ReadTimeout', 'RemoteProtocolError', 'ServerDisconnectedError', 'ClientConnectorError', 'WriteTimeout',
}


def describe_thrown(thrown, directory, depth=0):
    """`KeyError: 'city' (evals/task.py:12)`, with the messages of its causes and of the first that a group holds."""
    text = '; cause: '.join(_describe_one(one, directory, depth) for one in causes(thrown)).replace(directory + os.sep, '')
    message = text[:MESSAGE_LIMIT] + '…' if len(text) > MESSAGE_LIMIT else text
    place = _place_of(thrown, directory)
    return message if place is None or place in message else f'{message} ({place})'


def causes(thrown):
    """The exception and what it was raised from, outermost first."""
    chain = [thrown]
    while len(chain) < CAUSE_DEPTH:
        cause = chain[-1].__cause__
        if cause is None or cause in chain:
            break
        chain.append(cause)
    return chain


def is_transient(thrown):
    """Whether another try may well succeed: the network, a rate limit, a server that is down; by it or a cause."""
    members = [member for one in causes(thrown) for member in getattr(one, 'exceptions', [one])]
    return any(_is_transient_itself(one) for one in members)


def _is_transient_itself(error):
    response = getattr(error, 'response', None)
    for holder in (error, response):
        for name in ('status_code', 'status', 'code'):
            status = getattr(holder, name, None)
            if isinstance(status, int) and (status in STATUSES or 500 <= status <= 599):
                return True
    if isinstance(error, (ConnectionError, TimeoutError)):
        return True
    return any(base.__name__ in CLASSES for base in type(error).__mro__)


def _describe_one(error, directory, depth):
    if isinstance(error, SystemExit):
        return f'the process was asked to end with code {error.code!r}'
    lines = ''.join(traceback.format_exception_only(type(error), error)).strip()
    described = lines or type(error).__name__
    members = getattr(error, 'exceptions', None)
    if depth == GROUP_DEPTH or not isinstance(members, (list, tuple)):
        return described
    inner = [describe_thrown(one, directory, depth + 1) for one in members[:MEMBERS] if isinstance(one, BaseException)]
    return '; inside: '.join([described, ', '.join(inner)]) if inner else described


def _place_of(error, directory):
    """The innermost frame that lies in the directory and in no package, as `path:line`."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [
        frame for frame in frames
        if frame.filename.startswith(directory + os.sep) and f'{os.sep}site-packages{os.sep}' not in frame.filename
    ]
    if not own:
        return None
    return f'{os.path.relpath(own[-1].filename, directory)}:{own[-1].lineno}'
