import { localBrain } from "../pane/brain/local";
import { excelHost } from "./host";
import { type Ribbon, ribbon } from "./ribbon";
import { isoDay, languageOf } from "./surroundings";

/** The names under which the manifest calls the buttons that work with the pane closed. */
const COMMANDS: readonly (keyof Ribbon)[] = ["check", "checkQuota", "summarise", "clearMarks"];

/** What was pressed before: two at work side by side would both add marks that neither has found there. */
let before: Promise<void> = Promise.resolve();

for (const command of COMMANDS) {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    // without a word that it is done, Excel would take the button for busy and stop it after five minutes
    const done = before.then(() => run(command)).finally(() => event.completed());
    before = done.catch(() => undefined);
  });
}

async function run(command: keyof Ribbon): Promise<void> {
  await Office.onReady();
  const buttons = ribbon({
    ...excelHost(),
    brain: localBrain(),
    language: languageOf(Office.context.displayLanguage),
    today: () => isoDay(new Date()),
  });
  await buttons[command]();
}
