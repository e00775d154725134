import allMeasuresApproved from './all-measures-approved.ts'
import approvalCurrent from './approval-current.ts'
import approvedByManagement from './approved-by-management.ts'
import authorityCurrent from './authority-current.ts'
import belongsToEntity from './belongs-to-entity.ts'
import classCorrect from './class-correct.ts'
import exceptionValid from './exception-valid.ts'
import managementBodyCorrect from './management-body-correct.ts'
import matchesSchema from './matches-schema.ts'
import measureCovered from './measure-covered.ts'
import membersTrained from './members-trained.ts'
import readable from './readable.ts'
import receiptKept from './receipt-kept.ts'
import registrationAgreesWithEntity from './registration-agrees-with-entity.ts'
import registrationComplete from './registration-complete.ts'
import registrationOnTime from './registration-on-time.ts'
import registrationRightParagraph from './registration-right-paragraph.ts'

/** Every rule, in the order of their names. */
export const rules = [
  allMeasuresApproved,
  approvalCurrent,
  approvedByManagement,
  authorityCurrent,
  belongsToEntity,
  classCorrect,
  exceptionValid,
  managementBodyCorrect,
  matchesSchema,
  measureCovered,
  membersTrained,
  readable,
  receiptKept,
  registrationAgreesWithEntity,
  registrationComplete,
  registrationOnTime,
  registrationRightParagraph,
]
