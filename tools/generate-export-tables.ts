import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCHEMA, TABLES } from "../src/upward/export/schema";

export const AT_SCALE = join(__dirname, "../docs/at-scale.md");

const BETWEEN = /(?<=<!-- tables -->\n)[\s\S]*?(?=<!-- \/tables -->)/;

/** docs/at-scale.md with the exported tables as the program knows them. */
export function withTables(page: string): string {
  const tables = TABLES.map((table) => {
    const lines = SCHEMA[table].map(({ name, type, about }) => `| \`${name}\` | ${type} | ${about} |`);
    return `### \`${table}\`\n\n| column | type | meaning |\n|---|---|---|\n${lines.join("\n")}\n`;
  });
  return page.replace(BETWEEN, () => `\n${tables.join("\n")}\n`);
}

if (require.main === module) writeFileSync(AT_SCALE, withTables(readFileSync(AT_SCALE, "utf8")));
