import type { Brain, CheckSettings } from "../../src/pane/brain/brain";
import { localBrain } from "../../src/pane/brain/local";
import { type MemoryWorkbook, memoryWorkbook } from "../../src/workbook/memory/workbook";
import { type Fixture, memoryContent } from "../workbook/fixture";

export const SETTINGS: CheckSettings = { language: "vi", asOf: "2023-12-26", year: null, plan: null };

/** A workbook, and the work behind the pane once it has looked at it. */
export interface CheckedBrain {
  readonly brain: Brain;
  readonly workbook: MemoryWorkbook;
  /** Looks at it again, as it is by now; null where it is no roster. */
  check(): ReturnType<typeof checkOnce>;
}

export async function checkedBrain(fixture: Fixture, settings = SETTINGS): Promise<CheckedBrain> {
  const brain = localBrain();
  const workbook = memoryWorkbook(memoryContent(fixture));
  const check = () => checkOnce(brain, workbook, settings);
  await check();
  return { brain, workbook, check };
}

async function checkOnce(brain: Brain, workbook: MemoryWorkbook, settings: CheckSettings) {
  const asked = {
    workbook: "danh-sach.xlsx",
    sheets: await workbook.read(),
    kept: await workbook.part("urn:xep-loai:columns:1"),
    settings,
  };
  try {
    return await brain.check(asked);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "NOT_A_ROSTER") return null;
    throw error;
  }
}
