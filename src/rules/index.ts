import allMeasuresApproved from './all-measures-approved.ts'
import approvalCurrent from './approval-current.ts'
import approvalsDecided from './approvals-decided.ts'
import approvedByManagement from './approved-by-management.ts'
import approverEntitled from './approver-entitled.ts'
import authorityCurrent from './authority-current.ts'
import belongsToEntity from './belongs-to-entity.ts'
import changesReportedInTime from './changes-reported-in-time.ts'
import citationsCorrect from './citations-correct.ts'
import classCorrect from './class-correct.ts'
import clausesPresent from './clauses-present.ts'
import communitiesTold from './communities-told.ts'
import correctiveActionInTime from './corrective-action-in-time.ts'
import datesInOrder from './dates-in-order.ts'
import domainDataCovered from './domain-data-covered.ts'
import evidenceVerified from './evidence-verified.ts'
import exceptionUsed from './exception-used.ts'
import exceptionValid from './exception-valid.ts'
import exemptionRenewed from './exemption-renewed.ts'
import factsComplete from './facts-complete.ts'
import factsFresh from './facts-fresh.ts'
import idUnique from './id-unique.ts'
import incidentAddresseesComplete from './incident-addressees-complete.ts'
import incidentHistoryPossible from './incident-history-possible.ts'
import incidentNotificationsComplete from './incident-notifications-complete.ts'
import incidentReportedInTime from './incident-reported-in-time.ts'
import indexAgrees from './index-agrees.ts'
import inheritanceResolves from './inheritance-resolves.ts'
import inheritedPoliciesAdopted from './inherited-policies-adopted.ts'
import linksResolve from './links-resolve.ts'
import lossesWeighed from './losses-weighed.ts'
import managementBodyCorrect from './management-body-correct.ts'
import matchesSchema from './matches-schema.ts'
import maturityPlausible from './maturity-plausible.ts'
import measureCovered from './measure-covered.ts'
import membersTrained from './members-trained.ts'
import noHiddenCharacters from './no-hidden-characters.ts'
import noPlaceholder from './no-placeholder.ts'
import numbersAgree from './numbers-agree.ts'
import oversightRecent from './oversight-recent.ts'
import policyReviewedInTime from './policy-reviewed-in-time.ts'
import readable from './readable.ts'
import receiptKept from './receipt-kept.ts'
import recipientsTold from './recipients-told.ts'
import referencesResolve from './references-resolve.ts'
import registersCurrent from './registers-current.ts'
import registrationAgreesWithEntity from './registration-agrees-with-entity.ts'
import registrationComplete from './registration-complete.ts'
import registrationOnTime from './registration-on-time.ts'
import registrationRightParagraph from './registration-right-paragraph.ts'
import requirementsDeclared from './requirements-declared.ts'
import scopeCarveOutStated from './scope-carve-out-stated.ts'
import sectionSaysSomething from './section-says-something.ts'
import signatureValid from './signature-valid.ts'
import significanceReasoned from './significance-reasoned.ts'
import staffCoursesEncouraged from './staff-courses-encouraged.ts'
import supplierNoticeInTime from './supplier-notice-in-time.ts'
import translationAgrees from './translation-agrees.ts'
import translationCurrent from './translation-current.ts'

/** Every rule, in the order of their names. */
export const rules = [
  allMeasuresApproved,
  approvalCurrent,
  approvalsDecided,
  approvedByManagement,
  approverEntitled,
  authorityCurrent,
  belongsToEntity,
  changesReportedInTime,
  citationsCorrect,
  classCorrect,
  clausesPresent,
  communitiesTold,
  correctiveActionInTime,
  datesInOrder,
  domainDataCovered,
  evidenceVerified,
  exceptionUsed,
  exceptionValid,
  exemptionRenewed,
  factsComplete,
  factsFresh,
  idUnique,
  incidentAddresseesComplete,
  incidentHistoryPossible,
  incidentNotificationsComplete,
  incidentReportedInTime,
  indexAgrees,
  inheritanceResolves,
  inheritedPoliciesAdopted,
  linksResolve,
  lossesWeighed,
  managementBodyCorrect,
  matchesSchema,
  maturityPlausible,
  measureCovered,
  membersTrained,
  noHiddenCharacters,
  noPlaceholder,
  numbersAgree,
  oversightRecent,
  policyReviewedInTime,
  readable,
  receiptKept,
  recipientsTold,
  referencesResolve,
  registersCurrent,
  registrationAgreesWithEntity,
  registrationComplete,
  registrationOnTime,
  registrationRightParagraph,
  requirementsDeclared,
  scopeCarveOutStated,
  sectionSaysSomething,
  signatureValid,
  significanceReasoned,
  staffCoursesEncouraged,
  supplierNoticeInTime,
  translationAgrees,
  translationCurrent,
]
