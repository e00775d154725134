import { authorities, authorityPrecedence, outdatedNames, type SectorId, sectors } from './law.generated.ts'
import type { OutdatedName } from './types.ts'
import { nearest } from '../text/nearest.ts'
