import { Temporal } from "temporal-polyfill";
import packageJson from "../../../package.json";
import { planById } from "../../law/plans";
import type { Mapping } from "../../roster/mapping/mapping";
import type { CheckRequest } from "../../tasks/check";
import { consolidate, expectedIn } from "../../tasks/consolidate";
import { IN_BROWSER, openFile } from "../../tasks/files";
import { shareCopy } from "../../tasks/share";
import { paneWords } from "../../text/pane";
import type { Language } from "../../text/words";
import { gather, type Incoming } from "../../upward/consolidate/gather";
import { wishedColumn } from "../../upward/share/columns";
import { WorkbookError } from "../../workbook/errors";
import { mergedData } from "../upward/merged/data";
import { sharedData } from "../upward/shared/data";
import type {
  CheckSettings,
  FileGiven,
  MergeAsked,
  MergedFile,
  ShareAsked,
  SharedFile,
  WorkOptions,
} from "./brain";
import { abortError } from "./failure";

/** How the workbook was checked that is to be shared. */
export interface CheckedAs {
  readonly request: CheckRequest;
  readonly mapping: Mapping | "unreadable" | null;
  readonly language: Language;
}

/** Makes the copy for the level above. @throws WorkbookError, TaskError */
export async function shareWork(
  { request, mapping, language }: CheckedAs,
  { bytes, empty, keepMarks }: ShareAsked,
): Promise<SharedFile> {
  const made = await naming(request.workbook, () =>
    shareCopy(
      openFile(bytes),
      {
        check: request,
        mapping,
        wished: (roster) => empty.flatMap((word) => wishedColumn(word, roster) ?? []),
        keepMarks,
        language,
        product: packageJson.version,
      },
      IN_BROWSER,
    ),
  );
  return {
    name: paneWords(language).upward.copyName(withoutEnding(request.workbook)),
    bytes: made.bytes,
    told: sharedData(made.done, language),
  };
}

/** Merges many files into one workbook. @throws WorkbookError, TaskError, an `AbortError` where the signal fires */
export async function mergeWork(
  { name, files, expected, settings }: MergeAsked,
  { signal, progress = () => undefined }: WorkOptions,
): Promise<MergedFile> {
  const { language } = settings;
  let done = 0;
  const gathered = await gather(incoming(files, signal), () => {
    done += 1;
    progress(done, files.length);
  });
  const units = expected && (await unitsOf(expected));
  const { consolidation, bytes } = await consolidate(gathered, {
    workbook: name,
    ...asked(settings),
    units,
    language,
    frame: null,
    earlier: [],
    codec: IN_BROWSER.codec,
  });
  return { name, bytes, told: mergedData(consolidation, language) };
}

function asked({ year, plan, asOf }: CheckSettings) {
  return { year, plan: plan === null ? null : planById(plan), asOf: Temporal.PlainDate.from(asOf) };
}

async function unitsOf({ name, bytes }: FileGiven) {
  const sheets = await naming(name, () => openFile(bytes).read());
  return expectedIn(sheets, name);
}

/** Some work on a file; where that cannot be read or written, the error says which it was. */
async function naming<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new WorkbookError(error.code, { file, ...error.data }, { cause: error });
  }
}

/** One after another, each when the thread has had time to hear that nobody waits any more. */
async function* incoming(
  files: readonly FileGiven[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Incoming> {
  const taken = new Set<string>();
  for (const { name, bytes } of files) {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw abortError();
    yield { name: freeName(name, taken), open: async () => openFile(bytes) };
  }
}

/** "a.xlsx", and "a (2).xlsx" of a second file of the name: no two are called alike. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) {
    free = `${withoutEnding(name)} (${count})${name.slice(withoutEnding(name).length)}`;
  }
  taken.add(free);
  return free;
}

function withoutEnding(name: string): string {
  return name.replace(/\.xl[a-z]+$/i, "");
}
