import type { Command } from "../command";
import { check } from "./check";
import { columns } from "./columns";
import { consolidate } from "./consolidate";
import { explain } from "./explain";
import { exportTables } from "./export";
import { plan } from "./plan";
import { plans } from "./plans";
import { rules } from "./rules";
import { share } from "./share";
import { summarise } from "./summarise";
import { verify } from "./verify";

/** In the order of the help. */
export const COMMANDS: readonly Command[] = [
  check,
  columns,
  explain,
  plan,
  summarise,
  share,
  verify,
  consolidate,
  exportTables,
  plans,
  rules,
];
