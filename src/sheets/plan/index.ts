export { findPlanSheet, type ReadPlan, readPlanSheet } from "./read";
export { PLAN_ID, planSheet } from "./write";
