import type { Brain } from "../../../src/pane/brain/brain";
import { localBrain } from "../../../src/pane/brain/local";
import { Effects } from "../../../src/pane/state/effects";
import { DEFAULT_SETTINGS, settingsText } from "../../../src/pane/state/settings";
import { PaneStore } from "../../../src/pane/state/store";
import { WorkbookError } from "../../../src/workbook/errors";
import type { Edits, SheetSnapshot } from "../../../src/workbook/port";
import { type TestHost, testHost } from "../hosts";
import { faultyRoster, sheetOf, soundRoster } from "../rosters";

interface Opened {
  readonly host: TestHost;
  readonly store: PaneStore;
  readonly effects: Effects;
  readonly close: () => void;
}

function open(
  sheets: readonly SheetSnapshot[],
  brain: Brain = localBrain(),
  kept: string | null = null,
): Opened {
  const host = testHost({ sheets }, kept);
  const store = new PaneStore();
  const effects = new Effects({ host, brain, language: "vi", today: () => "2023-12-26" }, store);
  return { host, store, effects, close: effects.open() };
}

/** The cells that are marked, as a person sees them. */
function marked({ memory }: TestHost): string[] {
  return memory.content().formats.map(({ areas }) => areas);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("pressing Kiểm tra", () => {
  test("reads, checks, marks and writes the sheet of findings, in one writing", async () => {
    const { host, store, effects } = open(faultyRoster());
    expect(await effects.check()).toBe(true);
    expect(store.state).toMatchObject({
      work: null,
      problem: null,
      told: { what: "marked" },
      standing: "current",
    });
    expect(store.state.checked?.totals.error).toBeGreaterThan(0);
    expect(host.written).toHaveLength(1);
    expect(marked(host)).toEqual(["E5", "E3 E6"]);
    expect(host.memory.draft("findings")).toBeDefined();
  });

  test("where marks are switched off, it writes nothing", async () => {
    const kept = settingsText({ ...DEFAULT_SETTINGS, marks: false });
    const { host, store, effects } = open(faultyRoster(), localBrain(), kept);
    await jest.advanceTimersByTimeAsync(0);
    await effects.check();
    expect(store.state).toMatchObject({ told: { what: "checked" }, standing: "current" });
    expect(host.written).toEqual([]);
  });

  test("tells what is being done, in order", async () => {
    const { store, effects } = open(faultyRoster());
    const stages: string[] = [];
    store.subscribe(() => {
      const stage = store.state.work?.stage;
      if (stage !== undefined && stage !== stages.at(-1)) stages.push(stage);
    });
    await effects.check();
    expect(stages).toEqual(["reading", "checking", "writing"]);
  });

  test("a second press while it works does nothing", async () => {
    const { host, effects } = open(faultyRoster());
    const [first, second] = await Promise.all([effects.check(), effects.check()]);
    expect([first, second]).toEqual([true, false]);
    expect(host.written).toHaveLength(1);
  });

  test("a protected sheet is told of, and the findings are still shown", async () => {
    const { host, store, effects } = open(faultyRoster());
    host.fail("apply", new WorkbookError("PROTECTED_SHEET", { sheet: "Cá nhân" }));
    expect(await effects.check()).toBe(false);
    expect(store.state.problem).toMatchObject({
      code: "PROTECTED_SHEET",
      message: expect.stringContaining("Cá nhân"),
      hint: expect.stringContaining("Bỏ bảo vệ"),
    });
    expect(store.state.checked?.totals.error).toBeGreaterThan(0);
    expect(store.state.work).toBeNull();
  });

  test("an error of the program itself while writing says that a part may have been written", async () => {
    const { host, store, effects } = open(faultyRoster());
    host.fail("apply", new Error("boom"));
    await effects.check();
    expect(store.state.problem).toMatchObject({
      code: "INTERNAL_ERROR",
      message: expect.stringContaining("một phần"),
    });
  });

  test("a workbook without lists says so, and shows no findings of before", async () => {
    const { host, store, effects } = open(faultyRoster());
    await effects.check();
    host.type([sheetOf("Trang 1", [["Ghi chú"]])]);
    await effects.check();
    expect(store.state.problem?.code).toBe("NOT_A_ROSTER");
    expect(store.state.checked).toBeNull();
  });

  test("what was wrong before is no longer said once it is tried again", async () => {
    const { host, store, effects } = open(faultyRoster());
    host.fail("read", new WorkbookError("DAMAGED_WORKBOOK", { file: "danh-sach.xlsx" }));
    await effects.check();
    expect(store.state.problem?.code).toBe("DAMAGED_WORKBOOK");
    await effects.check();
    expect(store.state.problem).toBeNull();
  });
});

test("what is stopped writes nothing, and leaves what was told before", async () => {
  const brain = localBrain();
  const { host, store, effects } = open(faultyRoster(), {
    ...passing(brain),
    check: (asked, options) => {
      effects.cancel();
      return brain.check(asked, options);
    },
  });
  await effects.check();
  expect(store.state).toMatchObject({ work: null, told: { what: "cancelled" }, checked: null });
  expect(host.written).toEqual([]);
});

test("clearing takes away the marks and leaves the workbook as it was", async () => {
  const { host, store, effects } = open(faultyRoster());
  await effects.check();
  await effects.clear();
  expect(marked(host)).toEqual([]);
  expect(host.memory.content().sheets[0]).toEqual(faultyRoster()[0]);
  expect(store.state.told).toEqual({ what: "cleared" });
});

describe("after cells were changed", () => {
  test("the workbook is checked again when nobody has typed for a while, without writing", async () => {
    const { host, store, effects } = open(faultyRoster());
    await effects.check();
    host.type(soundRoster());
    expect(store.state.standing).toBe("unread");
    await jest.advanceTimersByTimeAsync(700);
    host.type(soundRoster());
    await jest.advanceTimersByTimeAsync(700);
    expect(store.state.told).toEqual({ what: "marked" });
    await jest.advanceTimersByTimeAsync(200);
    expect(store.state).toMatchObject({ told: { what: "rechecked" }, standing: "unmarked", work: null });
    expect(store.state.checked?.totals.error).toBe(0);
    expect(host.written).toHaveLength(1);
  });

  test("nothing is checked that nobody has checked before", async () => {
    const { host, store } = open(faultyRoster());
    host.type(soundRoster());
    await jest.advanceTimersByTimeAsync(5000);
    expect(store.state.checks).toBe(0);
  });

  test("what was typed while it worked is checked after", async () => {
    const brain = localBrain();
    let isFirst = true;
    const { host, store, effects } = open(faultyRoster(), {
      ...passing(brain),
      check: async (asked, options) => {
        if (isFirst) {
          isFirst = false;
          return brain.check(asked, options);
        }
        const checked = await brain.check(asked, options);
        if (store.state.work) host.type(soundRoster());
        return checked;
      },
    });
    await effects.check();
    await effects.check();
    expect(store.state.standing).toBe("unread");
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state.checked?.totals.error).toBe(0);
  });

  test("what was typed during the very first check is checked after it", async () => {
    const brain = localBrain();
    const { host, store, effects } = open(faultyRoster(), {
      ...passing(brain),
      check: async (asked, options) => {
        if (store.state.checks === 0) host.type(soundRoster());
        return brain.check(asked, options);
      },
    });
    await effects.check();
    expect(store.state.standing).toBe("unread");
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state.checked?.totals.error).toBe(0);
  });

  test("what was typed during a first check that fails is not checked: nobody has any findings", async () => {
    const { host, store, effects } = open(faultyRoster());
    host.fail("read", new WorkbookError("CELL_BEING_EDITED"));
    const checking = effects.check();
    host.type(soundRoster());
    await checking;
    await jest.advanceTimersByTimeAsync(5000);
    expect(store.state).toMatchObject({ checks: 0, problem: { code: "CELL_BEING_EDITED" } });
  });

  test("a check that cannot be made, since a cell is being edited, leaves what was told and says it is old", async () => {
    const { host, store, effects } = open(faultyRoster());
    await effects.check();
    const { checked } = store.state;
    host.fail("read", new Error("in cell edit mode"));
    host.type(soundRoster());
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state).toMatchObject({ checked, standing: "unread", problem: null });
  });

  test.each(["CELL_BEING_EDITED", "EXCEL_BUSY"] as const)(
    "where Excel could not be asked just then (%s), it is asked again in a while",
    async (code) => {
      const { host, store, effects } = open(faultyRoster());
      await effects.check();
      host.fail("read", new WorkbookError(code));
      host.type(soundRoster());
      await jest.advanceTimersByTimeAsync(1000);
      expect(store.state.standing).toBe("unread");
      await jest.advanceTimersByTimeAsync(1000);
      expect(store.state.checked?.totals.error).toBe(0);
    },
  );

  test("what was being checked again when something else was asked for is checked after it", async () => {
    const brain = localBrain();
    let reached = 0;
    const { host, store, effects } = open(faultyRoster(), {
      ...passing(brain),
      check: async (asked, options) => {
        reached += 1;
        if (reached === 2) void effects.clear();
        return brain.check(asked, options);
      },
    });
    await effects.check();
    host.type(soundRoster());
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state).toMatchObject({ told: { what: "cleared" }, standing: "unread" });
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state.checked?.totals.error).toBe(0);
  });

  test("nobody listens any more once the pane is closed", async () => {
    const { host, effects, close } = open(faultyRoster());
    await jest.advanceTimersByTimeAsync(0);
    await effects.check();
    expect(host.listeners()).toBe(1);
    close();
    await jest.advanceTimersByTimeAsync(0);
    expect(host.listeners()).toBe(0);
  });
});

describe("whether the marks are those of what is shown", () => {
  test("they are where a check after them tells the same", async () => {
    const { store, effects } = open(faultyRoster());
    await effects.check();
    await effects.write({ what: "summaries", frame: null }, false, () => "");
    expect(store.state.standing).toBe("current");
  });

  test("they are again once what was typed is taken back", async () => {
    const { host, store, effects } = open(faultyRoster());
    await effects.check();
    host.type(soundRoster());
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state.standing).toBe("unmarked");
    host.type(faultyRoster());
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state.standing).toBe("current");
  });

  test("where there are none, none lags behind", async () => {
    const { host, store, effects } = open(faultyRoster());
    await effects.check();
    await effects.clear();
    host.type(soundRoster());
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state).toMatchObject({ told: { what: "rechecked" }, standing: "current" });
  });

  test("those that an earlier run may have left are not taken for them", async () => {
    const { host, store, effects } = open(faultyRoster());
    host.fail("apply", new WorkbookError("EXCEL_BUSY"));
    await effects.check();
    expect(store.state.standing).toBe("unmarked");
  });
});

describe("settings", () => {
  test("are kept with the workbook, and what was checked is checked again by them", async () => {
    const { host, store, effects } = open(faultyRoster());
    await effects.check();
    await effects.set({ ...store.state.settings, year: 2024 });
    await jest.advanceTimersByTimeAsync(1000);
    expect(JSON.parse(host.kept() ?? "")).toMatchObject({ year: 2024 });
    expect(store.state.checked?.overview.year).toBe(2024);
    expect(host.written).toHaveLength(1);
  });

  test("hold nothing of the lists", async () => {
    const { host, effects, store } = open(faultyRoster());
    await effects.check();
    await effects.set({ ...store.state.settings, holidays: ["2023-12-25"], plan: "mac-dinh-2023" });
    expect(host.kept()).not.toMatch(/Ánh|Nội vụ/);
  });

  test("that were changed during the first check hold for what it told in the end", async () => {
    const { store, effects } = open(faultyRoster());
    await jest.advanceTimersByTimeAsync(0);
    const checking = effects.check();
    await effects.set({ ...store.state.settings, year: 2024, language: "en" });
    await checking;
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state.checked?.overview.year).toBe(2024);
    expect(store.state.checked?.findings.list[0]?.message).toContain("are rated");
  });

  test("of another language take away what was said in the first", async () => {
    const { host, store, effects } = open(faultyRoster());
    host.fail("read", new WorkbookError("CELL_BEING_EDITED"));
    await effects.check();
    expect(store.state.problem).not.toBeNull();
    await effects.set({ ...store.state.settings, marks: false });
    expect(store.state.problem).not.toBeNull();
    await effects.set({ ...store.state.settings, language: "en" });
    expect(store.state.problem).toBeNull();
  });

  test("what changes no finding checks nothing again", async () => {
    const { store, effects } = open(faultyRoster());
    await effects.check();
    const { checks } = store.state;
    await effects.set({ ...store.state.settings, marks: false });
    await jest.advanceTimersByTimeAsync(5000);
    expect(store.state.checks).toBe(checks);
  });
});

test("a fix is made of the cells as they stand, not as they were checked", async () => {
  const { host, effects } = open(faultyRoster());
  await effects.check();
  const typed = faultyRoster().map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.index === 2 ? { ...row, cells: [...row.cells.slice(0, 4), "Hoàn thành nhiệm vụ"] } : row,
    ),
  }));
  host.type(typed);
  const cell = { sheet: "Cá nhân", row: 2, column: 4 };
  await effects.write({ what: "fixes", cells: [cell] }, true, () => "");
  const changed = host.written.flatMap((edits) => (edits as Edits).values ?? []);
  expect(changed).toEqual([]);
  expect(host.memory.content().sheets[0]?.rows[2]?.cells[4]).toBe("Hoàn thành nhiệm vụ");
});

test("a finding, or a fix, leads to its cell though rows were put above it and nothing was checked since", async () => {
  const { host, store, effects } = open(faultyRoster());
  await effects.check();
  const rows = (host.memory.content().sheets[0]?.rows ?? []).map((row) =>
    row.index < 2 ? row : { ...row, index: row.index + 3 },
  );
  const moved = { what: "rows", from: 2, count: 3 } as const;
  host.type(
    host.memory.content().sheets.map((sheet, at) => (at === 0 ? { ...sheet, rows } : sheet)),
    { sheet: "Cá nhân", area: null, moved },
  );
  const cell = { sheet: "Cá nhân", row: 2, column: 4 };
  await effects.select(cell);
  expect(host.selected).toEqual([{ ...cell, row: 5 }]);
  await effects.write({ what: "fixes", cells: [cell] }, true, () => "");
  expect(host.written.flatMap((edits) => (edits as Edits).values ?? [])).toMatchObject([{ ...cell, row: 5 }]);
  await effects.select({ ...cell, row: 5 });
  expect(host.selected.at(-1)).toEqual({ ...cell, row: 5 });
  expect(store.state.problem).toBeNull();
});

test("a finding whose row is gone says that the workbook has changed", async () => {
  const { host, store, effects } = open(faultyRoster());
  await effects.check();
  host.type(faultyRoster(), { sheet: "Cá nhân", area: null, moved: { what: "rows", from: 2, count: -1 } });
  await effects.select({ sheet: "Cá nhân", row: 2, column: 4 });
  expect(host.selected).toEqual([]);
  expect(store.state.problem?.code).toBe("WORKBOOK_CHANGED");
});

test("after nothing but words were typed, merged areas are not asked for again", async () => {
  const { host, effects } = open(faultyRoster());
  const asked: unknown[] = [];
  const read = host.workbook.read.bind(host.workbook);
  host.workbook.read = async (progress, contentsOnly) => {
    asked.push(contentsOnly);
    return read(progress);
  };
  await effects.check();
  host.type(soundRoster(), { sheet: "Cá nhân", area: { top: 2, left: 4, bottom: 2, right: 4 } });
  await jest.advanceTimersByTimeAsync(1000);
  host.type(soundRoster(), { sheet: "Cá nhân", area: null });
  await jest.advanceTimersByTimeAsync(1000);
  await effects.check();
  expect(asked).toEqual([false, true, false, false]);
});

describe("where what was written cannot be checked after it", () => {
  const fix = async (brain: Brain, fail: (opened: Opened) => void) => {
    const opened = open(faultyRoster(), brain);
    await opened.effects.check();
    const { host } = opened;
    const apply = host.workbook.apply.bind(host.workbook);
    host.workbook.apply = async (edits) => {
      await apply(edits);
      fail(opened);
    };
    const tell = (_: Edits, isChecked: boolean) => (isChecked ? "fixed and checked" : "fixed");
    const isDone = await opened.effects.write({ what: "fixes", cells: null }, true, tell);
    host.workbook.apply = apply;
    return { ...opened, isDone };
  };

  test("it is told all the same, with the reason, and is checked in a while", async () => {
    const failing = ({ host }: Opened) => host.fail("read", new WorkbookError("CELL_BEING_EDITED"));
    const { store, isDone } = await fix(localBrain(), failing);
    expect(isDone).toBe(true);
    expect(store.state).toMatchObject({
      work: null,
      told: { what: "said", text: "fixed" },
      problem: { code: "CELL_BEING_EDITED" },
      standing: "unread",
    });
    const { checks } = store.state;
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state).toMatchObject({ checks: checks + 1, standing: "current" });
  });

  test("for it was stopped, it is not said that all is as before", async () => {
    const { store, isDone } = await fix(localBrain(), ({ effects }) => effects.cancel());
    expect(isDone).toBe(true);
    expect(store.state).toMatchObject({ told: { text: "fixed" }, problem: null, standing: "unread" });
  });
});

test("going to a cell that cannot be shown is told of, and other work goes on", async () => {
  const { host, store, effects } = open(faultyRoster());
  host.select = async () => {
    throw new WorkbookError("PROTECTED_SHEET", { sheet: "Cá nhân" });
  };
  await effects.select({ sheet: "Cá nhân", row: 1, column: 1 });
  expect(store.state.problem?.code).toBe("PROTECTED_SHEET");
});

/** The members of a brain, of which some may be put in the place of others. */
function passing(brain: Brain): Brain {
  const members = [
    "plans",
    "check",
    "why",
    "reading",
    "fixes",
    "summaries",
    "sending",
    "share",
    "merge",
    "edits",
  ];
  return Object.fromEntries(
    members.map((name) => [name, Reflect.get(brain, name).bind(brain)]),
  ) as unknown as Brain;
}
