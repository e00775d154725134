import approvedByManagement from './approved-by-management.ts'
import matchesSchema from './matches-schema.ts'
import measureCovered from './measure-covered.ts'
import readable from './readable.ts'

/** Every rule, in the order of their names. */
export const rules = [approvedByManagement, matchesSchema, measureCovered, readable]
