interface Item {
  readonly input: { readonly question: string }
  readonly expectedOutput?: string
}

interface Evaluated {
  readonly output: string
  readonly expectedOutput?: string
}

/** Answers one dataset item. Put your own application's function here. */
export async function task({ input }: Item): Promise<string> {
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.OPENAI_API_KEY ?? ''}` },
    body: JSON.stringify({
      model: 'gpt-4o-mini',
      temperature: 0,
      messages: [
        { role: 'system', content: 'Answer the customer in one sentence.' },
        { role: 'user', content: input.question },
      ],
    }),
  })
  // A thrown error is a failed item: counted, listed, and tried again when it looks transient.
  if (!response.ok) throw Object.assign(new Error(`OpenAI answered ${response.status}`), { status: response.status })
  const { choices } = (await response.json()) as { choices: { message: { content: string } }[] }
  return choices[0]?.message.content ?? ''
}

function exactMatch({ output, expectedOutput }: Evaluated) {
  return { name: 'exact_match', value: output.trim().toLowerCase() === expectedOutput?.trim().toLowerCase() }
}

function answerLength({ output }: Evaluated) {
  return { name: 'answer_length', value: output.length }
}

export const evaluators = [exactMatch, answerLength]
