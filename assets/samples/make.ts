import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { samples } from "./samples";

/** `npm run samples`: writes the sample workbooks and their lists of planted breaches beside this file. */
async function make(): Promise<void> {
  for (const [name, bytes] of await samples()) await writeFile(join(__dirname, name), bytes);
}

make().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
