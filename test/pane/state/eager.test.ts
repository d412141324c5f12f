import type { Brain } from "../../../src/pane/brain/brain";
import { localBrain } from "../../../src/pane/brain/local";
import { Effects } from "../../../src/pane/state/effects";
import { DEFAULT_SETTINGS, settingsText } from "../../../src/pane/state/settings";
import { PaneStore } from "../../../src/pane/state/store";
import { WorkbookError } from "../../../src/workbook/errors";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { type TestHost, testHost } from "../hosts";
import { faultyRoster, sheetOf, soundRoster } from "../rosters";

/** A pane as it stands on the page, where nobody presses Kiểm tra. */
function open(
  sheets: readonly SheetSnapshot[],
  { brain = localBrain(), kept = null }: { brain?: Brain; kept?: string | null } = {},
) {
  const host = testHost({ sheets }, kept);
  const store = new PaneStore();
  const place = { host, brain, language: "vi" as const, today: () => "2023-12-26", eager: true };
  const effects = new Effects(place, store);
  return { host, store, effects, close: effects.open() };
}

/** The areas that are marked, as a person sees them. */
const marked = ({ memory }: TestHost) => memory.content().formats.map(({ areas }) => areas);
/** Until everything that goes on by itself is over. */
const quiet = () => jest.advanceTimersByTimeAsync(2000);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("where a workbook is checked by itself", () => {
  test("it is checked and marked as soon as it is open", async () => {
    const { host, store } = open(faultyRoster());
    await quiet();
    expect(store.state).toMatchObject({ told: { what: "marked" }, standing: "current", work: null });
    expect(marked(host)).toEqual(["E5", "E3 E6"]);
  });

  test("the marks follow what is typed, once nobody has typed for a while", async () => {
    const { host, store } = open(faultyRoster());
    await quiet();
    host.type(soundRoster());
    expect(store.state.standing).toBe("unread");
    await jest.advanceTimersByTimeAsync(700);
    expect(marked(host)).toEqual(["E5", "E3 E6"]);
    await quiet();
    expect(store.state).toMatchObject({ told: { what: "rechecked" }, standing: "current" });
    expect(store.state.checked?.totals.error).toBe(0);
    expect(marked(host)).not.toContain("E5");
    host.type(faultyRoster());
    await quiet();
    expect(marked(host)).toEqual(["E5", "E3 E6"]);
  });

  test("nothing is marked where marks are switched off, and nothing is said to lag behind", async () => {
    const kept = settingsText({ ...DEFAULT_SETTINGS, marks: false });
    const { host, store } = open(faultyRoster(), { kept });
    await quiet();
    host.type(soundRoster());
    await quiet();
    expect(store.state).toMatchObject({ told: { what: "rechecked" }, standing: "current" });
    expect(host.written).toEqual([]);
  });

  test("what was found of cells that have changed since is never marked", async () => {
    const brain = localBrain();
    const slow = slowAtSecondCheck(brain);
    const { host, store } = open(faultyRoster(), { brain: slow.brain });
    await quiet();
    const { checks } = store.state;
    host.type(faultyRoster().map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 4) })));
    await quiet();
    host.type(soundRoster());
    await quiet();
    slow.answer();
    await quiet();
    expect(store.state.checks).toBe(checks + 1);
    expect(store.state.checked?.totals.error).toBe(0);
    expect(host.written).toHaveLength(2);
  });

  test("a workbook that is no list is checked again when cells make one of it", async () => {
    const { host, store } = open([sheetOf("Trang 1", [["Ghi chú"]])]);
    await quiet();
    expect(store.state.problem?.code).toBe("NOT_A_ROSTER");
    host.type(faultyRoster());
    await quiet();
    expect(store.state.problem).toBeNull();
    expect(store.state.checked?.totals.error).toBeGreaterThan(0);
    expect(marked(host)).toEqual(["E5", "E3 E6"]);
  });

  test("a list that is one no more says so, and is checked again when it is one", async () => {
    const { host, store } = open(faultyRoster());
    await quiet();
    host.type([sheetOf("Trang 1", [["Ghi chú"]])]);
    await quiet();
    expect(store.state).toMatchObject({ problem: { code: "NOT_A_ROSTER" }, checked: null });
    host.type(faultyRoster());
    await quiet();
    expect(store.state.problem).toBeNull();
    expect(store.state.checked).not.toBeNull();
  });

  test("where the marks cannot be written, the findings are shown all the same", async () => {
    const host = testHost({ sheets: faultyRoster() });
    host.fail("apply", new WorkbookError("PROTECTED_SHEET", { sheet: "Cá nhân" }));
    const store = new PaneStore();
    const place = { host, brain: localBrain(), language: "vi" as const, today: () => "2023-12-26" };
    new Effects({ ...place, eager: true }, store).open();
    await quiet();
    expect(store.state.problem?.code).toBe("PROTECTED_SHEET");
    expect(store.state.checked?.totals.error).toBeGreaterThan(0);
  });

  test("nothing is checked or written any more once it is closed", async () => {
    const { host, store, close } = open(faultyRoster());
    await quiet();
    const { checks } = store.state;
    host.type(soundRoster());
    close();
    await quiet();
    expect(store.state.checks).toBe(checks);
    expect(host.written).toHaveLength(1);
  });
});

/** A brain whose second check waits until it is told to answer. */
function slowAtSecondCheck(brain: Brain) {
  let answer: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let count = 0;
  const check: Brain["check"] = async (asked, options) => {
    count += 1;
    const checked = await brain.check(asked, options);
    if (count === 2) await told;
    return checked;
  };
  const edits: Brain["edits"] = (asked, options) => brain.edits(asked, options);
  return { brain: { ...brain, check, edits }, answer };
}
