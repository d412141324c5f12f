/**
 * Texts that stand together in one cell: parted by a sign, and between “ ” where a text holds such a sign itself. A ”
 * inside is doubled.
 */

/** A text of such a cell as it is written. */
export function quoted(text: string): string {
  return /[;\n“”]|^\s|\s$|^$/u.test(text) ? `“${text.replaceAll("”", "””")}”` : text;
}

/** The text that `quoted` wrote; undefined where its quotes do not match. */
export function unquoted(written: string): string | undefined {
  const text = written.trim();
  if (!text.startsWith("“")) return /[“”]/u.test(text) ? undefined : text;
  if (!text.endsWith("”") || text.length < 2) return undefined;
  const inner = text.slice(1, -1);
  return inner.replaceAll("””", "").includes("”") ? undefined : inner.replaceAll("””", "”");
}

/** The parts of a cell's text between the signs that stand outside quotes. */
export function parts(text: string, sign: ";" | "\n"): string[] {
  const found: string[] = [];
  let part = "";
  let inQuotes = false;
  for (const letter of text.replaceAll("\r\n", "\n")) {
    if (letter === sign && !inQuotes) {
      found.push(part);
      part = "";
      continue;
    }
    if (letter === "“") inQuotes = true;
    // A doubled mark ends and begins again at once: what is between the two is nothing.
    else if (letter === "”") inQuotes = !inQuotes;
    part += letter;
  }
  return [...found, part];
}

/** "A; B" */
export function listText(texts: readonly string[]): string {
  return texts.map(quoted).join("; ");
}

/** The texts of "A; B"; undefined where quotes do not match. Empty places count for nothing. */
export function listed(text: string): string[] | undefined {
  const found = parts(text, ";")
    .filter((part) => part.trim() !== "")
    .map(unquoted);
  return found.every((one) => one !== undefined) ? found : undefined;
}
