import { Temporal } from "temporal-polyfill";
import { localBrain } from "../pane/brain/local";
import { MAPPING_NAMESPACE } from "../roster/mapping/namespace";
import { excelWorkbook } from "../workbook/excel/workbook";
import { excelHost } from "./host";
import { type Ribbon, ribbon } from "./ribbon";
import { languageOf } from "./surroundings";

/** The names under which the manifest calls the buttons that work with the pane closed. */
const COMMANDS: readonly (keyof Ribbon)[] = ["check", "checkQuota", "summarise", "clearMarks"];

for (const command of COMMANDS) {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    // without a word that it is done, Excel would take the button for busy and stop it after five minutes
    void run(command).finally(() => event.completed());
  });
}

async function run(command: keyof Ribbon): Promise<void> {
  await Office.onReady();
  const buttons = ribbon({
    ...excelHost(),
    workbook: excelWorkbook([MAPPING_NAMESPACE]),
    brain: localBrain(),
    language: languageOf(Office.context.displayLanguage),
    today: () => Temporal.Now.plainDateISO().toString(),
  });
  await buttons[command]();
}
