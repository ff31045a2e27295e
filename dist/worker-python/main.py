"""The Python worker: a process that holds the user's task and evaluators, by the worker protocol, version 1."""

import os
import sys

if __name__ == '__main__':
    # Our own modules leave no caches beside the program; the user's are theirs to keep.
    writes_bytecode = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    from langfuse_gate_worker.serve import serve

    # What this program is made of is nothing that the user's code should find by import.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or '.') != here]
    serve(writes_bytecode)
