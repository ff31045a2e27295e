// A script of langfuse/experiment-action. The other action runs it as it is, and so does the gate.
import { answer } from '../agent/answer.mjs'

const containsExpected = async ({ output, expectedOutput }) => ({
  name: 'contains_expected',
  value: output.toLowerCase().includes(expectedOutput.toLowerCase()) ? 1 : 0,
})

const averageScore = async ({ itemResults }) => {
  const values = itemResults.flatMap(({ evaluations }) => evaluations.map(({ value }) => value))
  return { name: 'average', value: values.reduce((sum, value) => sum + value, 0) / values.length }
}

class RegressionError extends Error {
  name = 'RegressionError' // as @langfuse/client exports it; its name is what counts
}

export async function experiment(context) {
  const result = await context.runExperiment({
    name: 'capitals',
    task: async (item) => answer(item.input),
    evaluators: [containsExpected],
    runEvaluators: [averageScore],
  })
  const [average] = result.runEvaluations
  if (average.value < 0.75) throw new RegressionError(`the average is ${average.value}, below 0.75`)
  return result
}
