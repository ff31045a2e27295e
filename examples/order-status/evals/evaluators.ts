// Nothing of the agent is imported here: an evaluator that changes with the code that it judges could not compare two
// versions of it.
interface Evaluated {
  readonly output: { readonly outcome: string; readonly text: string }
  readonly expectedOutput: {
    readonly outcome: string
    readonly must_mention: readonly string[]
    readonly must_not_mention: readonly string[]
  }
}

/** Whether the agent decided what it should have decided. */
export function expectedOutcome({ output, expectedOutput }: Evaluated) {
  const isRight = output.outcome === expectedOutput.outcome
  return {
    name: 'expected_outcome',
    value: isRight,
    comment: isRight ? undefined : `${output.outcome} where ${expectedOutput.outcome} is right`,
  }
}

/** Whether everything that the customer needs is in the answer. */
export function requiredTermsPresent({ output, expectedOutput }: Evaluated) {
  const missing = expectedOutput.must_mention.filter((term) => !mentions(output.text, term))
  return {
    name: 'required_terms_present',
    value: missing.length === 0,
    comment: missing.length === 0 ? undefined : `missing: ${missing.join(', ')}`,
  }
}

/** 0 to 1: the right decision, the share of what had to be said, and nothing that must not be said. */
export function answerQuality({ output, expectedOutput }: Evaluated) {
  const { outcome, must_mention: wanted, must_not_mention: forbidden } = expectedOutput
  const said = wanted.filter((term) => mentions(output.text, term)).length / Math.max(1, wanted.length)
  const isClean = !forbidden.some((term) => mentions(output.text, term))
  const value = (output.outcome === outcome ? 0.4 : 0) + 0.4 * said + (isClean ? 0.2 : 0)
  return { name: 'answer_quality', value: Number(value.toFixed(3)) }
}

function mentions(text: string, term: string): boolean {
  return text.toLowerCase().includes(term.toLowerCase())
}
