import type { Command } from "../command";
import { check } from "./check";
import { consolidate } from "./consolidate";
import { explain } from "./explain";
import { plan } from "./plan";
import { plans } from "./plans";
import { rules } from "./rules";

/** In the order of the help. */
export const COMMANDS: readonly Command[] = [check, explain, plan, consolidate, plans, rules];
