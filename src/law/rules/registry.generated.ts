// Written by `npm run generate` from the folders beside it.
import type { Rule } from "../rule";
import afterSuggestion from "./after-suggestion/rule";
import authority from "./authority/rule";
import awardLevel from "./award-level/rule";
import awardQuota from "./award-quota/rule";
import awardRegistration from "./award-registration/rule";
import beforeSummingUp from "./before-summing-up/rule";
import chair from "./chair/rule";
import collectiveAboveOrganisation from "./collective-above-organisation/rule";
import criteriaLevel from "./criteria-level/rule";
import dateUnreadable from "./date-unreadable/rule";
import deadline from "./deadline/rule";
import disciplineCap from "./discipline-cap/rule";
import districtLevel from "./district-level/rule";
import dossier from "./dossier/rule";
import duplicatePerson from "./duplicate-person/rule";
import form from "./form/rule";
import headAboveCollective from "./head-above-collective/rule";
import headMissing from "./head-missing/rule";
import leadTime from "./lead-time/rule";
import leaveCap from "./leave-cap/rule";
import legacyEncoding from "./legacy-encoding/rule";
import noPlan from "./no-plan/rule";
import orderBodies from "./order-bodies/rule";
import orderCellFirst from "./order-cell-first/rule";
import orderCivilFirst from "./order-civil-first/rule";
import orderCollectiveFirst from "./order-collective-first/rule";
import orderGovernmentFirst from "./order-government-first/rule";
import orderHeadFirst from "./order-head-first/rule";
import orderLowerPlacesFirst from "./order-lower-places-first/rule";
import orderUnitBeforeHead from "./order-unit-before-head/rule";
import partyAboveCivil from "./party-above-civil/rule";
import percentageMismatch from "./percentage-mismatch/rule";
import planInconsistent from "./plan-inconsistent/rule";
import priorOpinion from "./prior-opinion/rule";
import promptedAnswer from "./prompted-answer/rule";
import quotaExcellent from "./quota-excellent/rule";
import quotaThreshold from "./quota-threshold/rule";
import ratingConflict from "./rating-conflict/rule";
import ratingMissing from "./rating-missing/rule";
import ratingReason from "./rating-reason/rule";
import ratingUnrecognised from "./rating-unrecognised/rule";
import registrationCutoff from "./registration-cutoff/rule";
import remediationPlan from "./remediation-plan/rule";
import residenceComment from "./residence-comment/rule";
import reviewDuration from "./review-duration/rule";
import routing from "./routing/rule";
import scoreBand from "./score-band/rule";
import serviceLength from "./service-length/rule";
import summaryLength from "./summary-length/rule";
import totalMismatch from "./total-mismatch/rule";
import unknownUnit from "./unknown-unit/rule";
import votes from "./votes/rule";

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  afterSuggestion,
  authority,
  awardLevel,
  awardQuota,
  awardRegistration,
  beforeSummingUp,
  chair,
  collectiveAboveOrganisation,
  criteriaLevel,
  dateUnreadable,
  deadline,
  disciplineCap,
  districtLevel,
  dossier,
  duplicatePerson,
  form,
  headAboveCollective,
  headMissing,
  leadTime,
  leaveCap,
  legacyEncoding,
  noPlan,
  orderBodies,
  orderCellFirst,
  orderCivilFirst,
  orderCollectiveFirst,
  orderGovernmentFirst,
  orderHeadFirst,
  orderLowerPlacesFirst,
  orderUnitBeforeHead,
  partyAboveCivil,
  percentageMismatch,
  planInconsistent,
  priorOpinion,
  promptedAnswer,
  quotaExcellent,
  quotaThreshold,
  ratingConflict,
  ratingMissing,
  ratingReason,
  ratingUnrecognised,
  registrationCutoff,
  remediationPlan,
  residenceComment,
  reviewDuration,
  routing,
  scoreBand,
  serviceLength,
  summaryLength,
  totalMismatch,
  unknownUnit,
  votes,
];
