import type { Brain, CheckSettings, WorkOptions } from "../brain/brain";
import { givenFile } from "../givenFile";
import type { PaneHost } from "../host";
import type { Merged, Merging } from "./MergePart";
import type { Sending, Sent } from "./SendPart";

/** Makes the copy for the level above of the workbook as it stands, and hands it over. @throws Problem, WorkbookError */
export async function sendUp(
  brain: Pick<Brain, "share">,
  host: Pick<PaneHost, "bytes" | "deliver">,
  sending: Sending,
): Promise<Sent> {
  const { name, bytes, told } = await brain.share({ bytes: await host.bytes(), ...sending });
  return { name, told, delivered: await host.deliver(name, bytes) };
}

/** Merges files that a person chose, and hands the workbook over. @throws Problem, WorkbookError, an `AbortError` */
export async function mergeFiles(
  brain: Pick<Brain, "merge">,
  host: Pick<PaneHost, "deliver">,
  { files, expected, name, settings }: Merging & { readonly name: string; readonly settings: CheckSettings },
  options?: WorkOptions,
): Promise<Merged> {
  const given = await Promise.all(files.map(givenFile));
  const made = await brain.merge(
    { name, files: given, expected: expected && (await givenFile(expected)), settings },
    options,
  );
  return { name: made.name, told: made.told, delivered: await host.deliver(made.name, made.bytes) };
}
