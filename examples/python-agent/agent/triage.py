"""Sorts a customer's message: which queue it goes to, and how soon somebody must look at it."""

from agent.words import tokens

try:
    from langfuse import observe
except ImportError:  # The agent runs without Langfuse; with it, its steps are spans under the item's trace.

    def observe(**_):
        return lambda function: function


QUEUES = {
    'billing': {'invoice', 'charged', 'refund', 'payment', 'card'},
    'shipping': {'parcel', 'delivery', 'courier', 'tracking', 'arrived'},
    'account': {'password', 'login', 'email', 'account', 'locked'},
}
URGENT = {'now', 'urgent', 'immediately', 'today', 'fraud', 'stolen'}


@observe(name='choose-queue')
def choose_queue(words):
    counts = {queue: len(words & known) for queue, known in QUEUES.items()}
    best = max(counts, key=lambda queue: counts[queue])
    return best if counts[best] > 0 else 'general'


async def triage(message):
    words = set(tokens(message))
    return {'queue': choose_queue(words), 'urgent': bool(words & URGENT)}
