from agent.triage import triage


async def task(item):
    return await triage(item['input'])
