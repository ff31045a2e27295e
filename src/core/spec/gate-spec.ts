import type { Place } from '../../errors.ts'
import type { Json } from '../json.ts'
import type { GateRules } from './rules.ts'

/** A parsed spec: defaults filled in, every gate usable as it stands. */
export interface GateSpec {
  /** As the user wrote it, relative to the working directory. */
  readonly file: string
  /** SHA-256 is made by the edge that read the text; the core sees a string. */
  readonly text: string
  readonly gates: readonly Gate[]
}

/** A choice among the definitions of one list: which one, and its options as its own schema parsed them. */
export interface Choice<Options = unknown> {
  readonly kind: string
  readonly options: Options
  readonly place: Place
}

/** One dataset, one task, its rules. */
export interface Gate extends GateRules {
  readonly name: string
  readonly place: Place
  readonly description?: string
  readonly dataset: Choice
  readonly task: Choice
  /** Modules (paths as written) beside those that the task module exports. */
  readonly evaluatorModules: readonly { readonly path: string; readonly place: Place }[]
  readonly checks: readonly Check[]
  readonly judges: readonly Judge[]
  /** Scores that Langfuse's own evaluators write. */
  readonly awaited: readonly AwaitedScore[]
  /** Tried in this order; none: nothing is looked up. */
  readonly baselines: readonly Choice[]
  /** How many of the newest comparable runs of the branch are pooled into one baseline. */
  readonly baselineRuns: number
  /** One named run that every rule that compares is held against, too. */
  readonly drift?: Choice
  /** Which items of the dataset are run. */
  readonly selection: Selection
  /** Metadata key: items that share its value belong together. */
  readonly cluster?: string
  /** Globs of the repository; a pull request that touches none of them is not affected. Empty: every one is. */
  readonly paths: readonly string[]
  readonly run: {
    readonly description?: string
    readonly metadata: Readonly<Record<string, string>>
    readonly environment?: string
  }
  readonly repeat: number
  readonly concurrency: number
  readonly timeoutMs: number
  readonly retries: number
  /** Hit: the run stops and is not judged. Cost in USD. */
  readonly budget?: { readonly cost?: number; readonly timeMs?: number }
  /** The run ends as soon as every rule is decided. */
  readonly stopEarly: boolean
  /** Names of environment variables that the task may see. */
  readonly env: readonly string[]
  /** The gate stands for one run with each of them. */
  readonly variants?: readonly Variant[]
  /** Of a gate that was made of a variant. */
  readonly variantOf?: { readonly gate: string; readonly variant: string }
  /** Variables that the task sees with the values of the spec, on top of `env`. */
  readonly settings?: Readonly<Record<string, string>>
  readonly reportText: 'full' | 'ids'
}

/** One environment that a gate is run in. */
export interface Variant {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
}

/** Items are chosen by metadata, then `sample` of those by a seed; absent means all. */
export interface Selection {
  /** Metadata key to the values that are wanted, as text. An item whose value is a list is wanted when one of its values is. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  readonly sample?: number
  readonly seed?: number
}

/** A score by a model, without code: a prompt of Langfuse, or a scorer of the package autoevals. */
export interface Judge {
  readonly score: string
  readonly judge:
    | ({ readonly prompt: string; readonly label?: string; readonly version?: number } & ModelSettings)
    | { readonly autoevals: string; readonly options: Readonly<Record<string, Json>> }
  readonly place: Place
}

/** A score that is waited for once the run is in Langfuse. */
export interface AwaitedScore {
  readonly score: string
  readonly timeoutMs: number
  readonly place: Place
}

/** Which model is asked, and where; what is absent is said by the prompt's config, or usual. */
export interface ModelSettings {
  readonly model?: string
  readonly endpoint?: string
  readonly key?: string
  readonly parameters?: Readonly<Record<string, Json>>
}

/** A built-in check: a score computed by us from the output and the item. */
export interface Check {
  readonly score: string
  /** Of the list in `core/checks`. */
  readonly kind: string
  /** Path into the output, `answer.text`; null for the whole of it. */
  readonly of: string | null
  /** A literal, or `{from: PATH}` into the item: `expectedOutput.must_mention`. */
  readonly expected: { readonly literal: Json } | { readonly from: string }
  readonly ignoreCase: boolean
  /** Of `numeric`: how far from what is expected the output may be. */
  readonly tolerance?: number
  readonly place: Place
}
