import { join, resolve } from "node:path";
import { type ManifestValidationIssue, validateManifest } from "office-addin-manifest/lib/validate";

const MANIFEST = resolve(process.argv[2] ?? join(__dirname, "../manifest.xml"));

function print(kind: string, issues: readonly ManifestValidationIssue[] = []): void {
  for (const { title, content, line } of issues)
    console.log(`${kind}: ${title ?? ""} ${content ?? ""}${line === undefined ? "" : ` (line ${line})`}`);
}

/** Asks Microsoft's service whether it takes the manifest. It has no offline part: without a network nothing is known. */
async function main(): Promise<void> {
  const answer = await validateManifest(MANIFEST).catch((error: unknown) => {
    console.log(`Not validated: Microsoft's service could not be reached from here.\n${error}`);
    console.log("What can be held without it is held by test/manifest.test.ts.");
    process.exitCode = 2;
  });
  if (answer === undefined) return;
  print("error", answer.report?.errors);
  print("warning", answer.report?.warnings);
  console.log(answer.isValid ? "Valid." : `Not valid (${answer.status} ${answer.statusText}).`);
  process.exitCode = answer.isValid ? 0 : 1;
}

void main();
