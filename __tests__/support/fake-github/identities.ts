/** Whose a token is. GitHub tells by the token; so does the fake. */
export interface Identity {
  readonly login: string
  readonly id: number
  readonly type: 'Bot' | 'User'
}

/** The token that a workflow run is given. */
export const WORKFLOW_TOKEN = 'ghs_workflow'
export const OTHER_APP_TOKEN = 'ghs_otherapp'
export const ANA_TOKEN = 'ghp_ana'

export const IDENTITIES: Readonly<Record<string, Identity>> = {
  [WORKFLOW_TOKEN]: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
  [OTHER_APP_TOKEN]: { login: 'other-app[bot]', id: 900001, type: 'Bot' },
  [ANA_TOKEN]: { login: 'ana', id: 7, type: 'User' },
}

/** A person without any right but to comment. */
export const MALLORY: Identity = { login: 'mallory', id: 666, type: 'User' }
/** Brackets cannot be in a user's login, but the name before them can be anybody's. */
export const LOOKALIKE: Identity = { login: 'github-actions', id: 667, type: 'User' }
/** In whose name GitHub shows what somebody did whose account is gone. */
export const GHOST: Identity = { login: 'ghost', id: 10137, type: 'User' }
