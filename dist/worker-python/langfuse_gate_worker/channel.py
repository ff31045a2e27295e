"""The worker's end of the protocol: one JSON object a line, descriptor 3 in, descriptor 4 out."""

import json
import os
import threading

IN = 3
OUT = 4
LINE_LIMIT_BYTES = 16 * 1024 * 1024

_sending = threading.Lock()


def hold():
    """Keeps both descriptors from what the user's code starts, which could speak for it or hold them open."""
    for descriptor in (IN, OUT):
        os.set_inheritable(descriptor, False)


def messages():
    """Every message of the parent; the end of the descriptor is the end of the process."""
    with os.fdopen(IN, 'rb', closefd=False) as lines:
        for line in lines:
            yield json.loads(line)


def send(*sent):
    """Writes the messages before it returns. `False` when one is past the limit of a line: then none is written."""
    lines = [encode(message) for message in sent]
    if any(len(line) > LINE_LIMIT_BYTES for line in lines):
        return False
    data = memoryview(b''.join(lines))
    with _sending:
        while data:
            data = data[os.write(OUT, data):]
    return True


def encode(message):
    # Lone surrogates are no UTF-8; as escapes they are JSON all the same.
    text = json.dumps(message, ensure_ascii=True, allow_nan=False, separators=(',', ':'))
    return (text + '\n').encode('ascii')
