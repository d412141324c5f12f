import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { samples } from "./samples";

/**
 * `npm run samples`: writes the sample workbooks and their lists of planted breaches beside this file, or into the
 * folder that is named.
 */
async function make(folder = __dirname): Promise<void> {
  for (const [name, bytes] of await samples()) await writeFile(join(folder, name), bytes);
}

make(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
