import { describe, expect, test } from '@jest/globals'
import {
  combineApprovals,
  decideApproval,
  findClaims,
  isApprovalLabel,
  type ApprovalFacts,
} from '../../src/core/approval.ts'
import type { Approval } from '../../src/core/report.ts'
import { plain } from '../../src/core/text.ts'

const HEAD = 'a'.repeat(40)

test.each([
  ['langfuse-gate-approved', true],
  ['Langfuse-Gate-Approved:orders', true],
  ['langfuse-gate-approved-not', false],
  ['langfuse-gate-approved orders', false],
  ['bug', false],
])('the label %s speaks of approvals: %s', (label, expected) => {
  expect(isApprovalLabel(label)).toBe(expected)
})

test('an approval may be the author’s own where the author’s account is gone', () => {
  const facts: ApprovalFacts = {
    pullRequest: 7,
    author: null,
    headCommit: HEAD,
    firstStatusAt: '2026-01-02T03:04:05Z',
    labels: [],
    labelEvents: [],
    reviews: [
      { state: 'APPROVED', commit: HEAD, by: { login: 'ben', isUser: true }, at: '2026-01-02T04:00:00Z' },
      { state: 'APPROVED', commit: HEAD, by: null, at: '2026-01-02T04:00:00Z' },
    ],
  }
  const claims = findClaims('orders', HEAD, facts)
  const { status, words } = decideApproval('orders', HEAD, facts, claims, new Map([['ben', 'write']]))
  expect(status).toBe('unknown')
  expect(plain(words)).toContain('may be by the author, whose account is gone. It does not count: the review of ')
})

describe('a merge group is', () => {
  const one = (pullRequest: number, status: Approval['status']) => ({
    pullRequest,
    approval: { status, words: [status] },
  })

  test.each([
    ['approved with all of its pull requests', [one(7, 'approved'), one(8, 'approved')], 'approved'],
    ['not approved without one of them', [one(7, 'approved'), one(8, 'absent')], 'absent'],
    ['unknown with one that cannot be read', [one(7, 'absent'), one(8, 'unknown')], 'unknown'],
    ['unknown without any', [], 'unknown'],
  ] as const)('%s', (_how, approvals, status) => {
    expect(combineApprovals(approvals).status).toBe(status)
  })

  test('explained for each of them', () => {
    const { words } = combineApprovals([one(7, 'approved'), one(8, 'absent')])
    expect(plain(words)).toBe('Pull request 7: approved Pull request 8: absent')
  })
})
