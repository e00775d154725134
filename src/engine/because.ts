import type { Claim } from '../model/claims.ts'
import { remembered } from '../model/remembered.ts'
import { documentAt } from '../text/source.ts'
import type { Finding } from './check.ts'

/**
 * The findings that keep a requirement from being met by claims made of it: those about it, and those on the policies that
 * claim it: that they are not approved as they now stand, that something in them weakens all they say, or that the claim itself fails.
 */
export function speakingAgainst(
  about: readonly Finding[],
  claims: readonly Claim[],
  everywhere: readonly Finding[],
): string[] {
  if (claims.length === 0) return about.map(({ fingerprint }) => fingerprint)
  const paths = new Set(claims.map(({ policy }) => policy.path))
  const keys = new Set(claims.map(({ at }) => `${documentAt(at)}\n${at.key}`))
  const others = speakingOf(paths, everywhere).filter(({ at, see, severity, weakensClaims, requirement }) => {
    if (severity === 'notice') return false
    const own = documentAt(at)
    if (keys.has(`${own}\n${at.key}`)) return true
    if (paths.has(own) && (weakensClaims || isOfShape(requirement))) return true
    const named = paths.has(own) || see.some(place => paths.has(documentAt(place)))
    return named && requirement.startsWith('dk/7.1/')
  })
  return [...new Set([...about, ...others].map(({ fingerprint }) => fingerprint))]
}

/** The findings that speak of some documents, in their order. */
function speakingOf(paths: Iterable<string>, everywhere: readonly Finding[]): Finding[] {
  const byPath = ordersByPath(everywhere)
  const orders = new Set([...paths].flatMap(path => byPath.get(path) ?? []))
  return [...orders].sort((a, b) => a - b).flatMap(order => everywhere[order] ?? [])
}

/** By the paths of documents, which of some findings speak of each: looked up for every requirement of every entity. */
const ordersByPath = remembered((findings: readonly Finding[]) =>
  findings.reduce((byPath, { at, see }, order) => {
    for (const path of new Set([at, ...see].map(documentAt))) {
      const orders = byPath.get(path)
      if (orders) orders.push(order)
      else byPath.set(path, [order])
    }
    return byPath
  }, new Map<string, number[]>()),
)

/** What is wrong with the form of a document is no requirement of the law's, but keeps the document from counting. */
function isOfShape(requirement: string): boolean {
  return requirement.startsWith('tool/')
}
