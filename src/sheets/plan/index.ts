export { type ReadPlan, readPlanSheet, withPlanSheets } from "./read";
export { PLAN_ID, planSheet } from "./write";
