import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { checkSets } from "./requirement-sets/check";
import { setsOfManifest } from "./requirement-sets/sets";

const ROOT = join(__dirname, "..");

/** Whether every Excel that the manifest lets the add-in into has what our sources use. */
function main(): void {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  const sources = config?.fileNames.filter((name) => name.startsWith(join(ROOT, "src"))) ?? [];
  const program = ts.createProgram(sources, { ...config?.options, types: ["office-js"] });
  const given = setsOfManifest(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
  const { uses, faults } = checkSets(program, ROOT, given);
  for (const fault of faults) console.error(fault);
  const sets = given.map(({ name, version }) => `${name} ${version}`).join(", ");
  console.log(`${uses} uses of Office.js, ${faults.length} outside of what the manifest asks for (${sets}).`);
  // No use at all would mean that the typings were not found.
  process.exitCode = faults.length > 0 || uses === 0 ? 1 : 0;
}

main();
