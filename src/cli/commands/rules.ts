import type { Command } from "../command";
import { rulesJson, rulesText } from "../lists";

/** Every rule, and what it rests on. */
export const rules: Command = {
  name: "rules",
  options: {},
  words: 0,
  async run(_given, { json, language }, { stdout }) {
    stdout.write(json ? `${JSON.stringify(rulesJson(), null, 2)}\n` : rulesText(language, stdout.columns));
    return 0;
  },
};
