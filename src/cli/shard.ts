import type { Shard } from '../model/shard.ts'
import type { Request } from './arguments.ts'
import { UsageError } from './usage-error.ts'

/** The most runs that share a repository. */
const most = 1000

/** Which shard `--shard` asks for; undefined where it was not given. Throws UsageError. */
export function shardIn(written: Request['options'][string]): Shard | undefined {
  if (written === undefined) return undefined
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(String(written)) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (index !== undefined && shard.index >= 1 && shard.index <= shard.of && shard.of <= most) return shard
  throw new UsageError({
    da: `--shard: ${String(written)} er ikke en del af en helhed; skriv f.eks. 1/3, 2/3 og 3/3 (højst ${most})`,
    en: `--shard: ${String(written)} is no part of a whole; write for example 1/3, 2/3 and 3/3 (at most ${most})`,
  })
}
