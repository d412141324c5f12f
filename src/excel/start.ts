/** The requirement set that the manifest asks for: Excel 2021 and later, Microsoft 365, Excel on the web. */
export const FLOOR = { set: "ExcelApi", version: "1.14" } as const;

/**
 * Whether the pane can work where it was opened.
 *
 * - `noLibrary`: office.js did not load, so the machine does not reach Microsoft's address for it.
 * - `outside`: opened in a browser, or in another program than Excel.
 * - `tooOld`: an Excel below the floor; a manifest installed by hand does not keep it out.
 */
export type Start = "ready" | "noLibrary" | "outside" | "tooOld";

/** @param office the global of office.js; undefined where its script did not load. */
export async function start(office: typeof Office | undefined): Promise<Start> {
  if (office === undefined) return "noLibrary";
  const { host } = await office.onReady();
  if (host !== office.HostType.Excel) return "outside";
  return office.context.requirements.isSetSupported(FLOOR.set, FLOOR.version) ? "ready" : "tooOld";
}
