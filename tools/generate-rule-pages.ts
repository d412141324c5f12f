import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../src/law/rules/registry.generated";
import { indexPage } from "./rule-pages/index-page";
import { rulePage } from "./rule-pages/rule-page";

export const PAGES_FOLDER = join(__dirname, "../docs/rules");

/** Every page of docs/rules by its file name: one a rule, and the index. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", indexPage()],
    ...RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const),
  ]);
}

/** Writes the pages, and takes away those of rules that are no more. */
function write(): void {
  mkdirSync(PAGES_FOLDER, { recursive: true });
  const pages = rulePages();
  for (const name of readdirSync(PAGES_FOLDER)) {
    if (!pages.has(name)) rmSync(join(PAGES_FOLDER, name));
  }
  for (const [name, page] of pages) writeFileSync(join(PAGES_FOLDER, name), page);
}

if (require.main === module) write();
