import type { Command } from "../command";
import { plansJson, plansText } from "../lists";

/** The built-in plans. */
export const plans: Command = {
  name: "plans",
  options: {},
  words: 0,
  async run(_given, { json, language }, { stdout }) {
    stdout.write(json ? `${JSON.stringify(plansJson(), null, 2)}\n` : plansText(language, stdout.columns));
    return 0;
  },
};
