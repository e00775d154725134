import type { Text } from '../../law/types.ts'

/** A small workspace from the page of a rule, and what the rule says of it. */
export interface Workspace {
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly says: readonly Text[]
}

/** A section of a policy in which an organisation of policies-example answers requirements. */
export interface Answer {
  readonly path: string
  readonly anchor: string
  readonly text: string
}
