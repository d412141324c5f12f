import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const RULES_FOLDER = join(__dirname, "../src/law/rules");
const REGISTRY = join(RULES_FOLDER, "registry.generated.ts");

/** The ids of the rules: the names of their folders, sorted. */
export function ruleIds(): string[] {
  return readdirSync(RULES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The module that lists every rule, in the order given. */
export function registrySource(ids: readonly string[]): string {
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    "// Written by `npm run generate` from the folders beside it.",
    'import type { Rule } from "../rule";',
    ...ids.map((id) => `import ${name(id)} from "./${id}/rule";`),
    "",
    "/** Every rule, by id. */",
    "export const RULES: readonly Rule[] = [",
    ...ids.map((id) => `  ${name(id)},`),
    "];",
    "",
  ].join("\n");
}

if (require.main === module) writeFileSync(REGISTRY, registrySource(ruleIds()));
