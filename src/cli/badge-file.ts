import { readFileSync, statSync } from 'node:fs'
import type { BadgeGround } from '../report/badge/badge.ts'
import { groundIn } from '../report/badge/read.ts'
import { cannotRead } from './named-text.ts'
import { UsageError } from './usage-error.ts'

/** Larger than any badge of ours. */
const most = 64 * 1024

/** A badge of ours that lies in a file, and what it rests on. Throws UsageError where there is none. */
export function badgeIn(file: string): { readonly text: string; readonly ground: BadgeGround } {
  let text: string
  try {
    text = statSync(file).size > most ? '' : readFileSync(file, 'utf8')
  } catch {
    throw cannotRead(file)
  }
  const ground = groundIn(text)
  if (!ground) {
    throw new UsageError({
      da: `${file} er ikke et mærke fra nis2lint badge`,
      en: `${file} is no badge of nis2lint badge`,
    })
  }
  return { text, ground }
}
