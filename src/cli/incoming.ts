import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Incoming } from "../upward/consolidate/gather";
import { nodeCodec } from "../workbook/ooxml/codec/node";
import type { Limits } from "../workbook/ooxml/limits";
import { openWorkbook } from "../workbook/ooxml/workbook";
import { CommandError, usageError } from "./errors";
import { readInput } from "./input";
import { isKeptFrom } from "./output";

/** Workbooks by their endings; "~$…" is what Excel lays beside an open one. */
const WORKBOOK = /^(?!~\$).*\.xl[st]?[xm]?$/i;

/**
 * The files that words of a command line name: a folder stands for the workbooks in it, in the order of their names,
 * but for `out`, the one that an earlier run wrote there, and those that were kept of still earlier ones.
 *
 * @throws CommandError USAGE where none is named, or one twice.
 */
export async function filesNamed(
  words: readonly string[],
  out: string | null,
  command: string,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const word of words) {
    const isFolder = await stat(word).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) files.push(word);
    else files.push(...(await workbooksIn(word)).filter((file) => !isOf(out, file)));
  }
  const seen = new Set<string>();
  for (const file of files) {
    const place = await identityOf(file);
    if (seen.has(place)) throw new CommandError("USAGE", (text) => text.consolidate.fileTwice({ file }));
    seen.add(place);
  }
  const [folder] = words;
  if (folder === undefined) throw usageError((usage) => usage.noFile({ command }));
  if (files.length === 0) throw new CommandError("USAGE", (text) => text.consolidate.emptyFolder({ folder }));
  return files;
}

/** The same of one file under several names: by links, or by the case of letters where the disk has none. */
async function identityOf(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found === null ? path.resolve(file) : `${found.dev} ${found.ino}`;
}

async function workbooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => WORKBOOK.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

function isOf(out: string | null, file: string): boolean {
  return out !== null && (isSame(file, out) || isKeptFrom(file, out));
}

/** Whether two names are those of one place. */
export function isSame(file: string, other: string): boolean {
  return path.resolve(file) === path.resolve(other);
}

/** The files to be read one after another, each under a name that no other has. */
export function incoming(files: readonly string[], limits: Limits): readonly Incoming[] {
  const named = new Map<string, number>();
  for (const file of files) {
    const name = path.basename(file);
    named.set(name, (named.get(name) ?? 0) + 1);
  }
  return files.map((file) => {
    const name = path.basename(file);
    return {
      // as it was typed where several folders have one of the name
      name: named.get(name) === 1 ? name : file,
      open: async () => openWorkbook(await readInput(file, limits), { codec: nodeCodec, limits }),
    };
  });
}
