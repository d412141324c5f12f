import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { CellBar, type CellBarProps } from "../../../src/page/edit/CellBar";

const LEVELS = ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ"];
const words = {
  content: (cell: string) => `Nội dung ô ${cell}`,
  levels: (cell: string) => `Chọn mức cho ô ${cell}`,
  dayHint: "ngày/tháng/năm",
};

/** What was kept: the cell, the text, and where one goes on. */
type Kept = [cell: string, text: string, then: "down" | "stay"];

interface Shown {
  readonly kept: Kept[];
  readonly left: string[];
  /** Selects another cell, as a click in the grid does before the field is left. */
  select(cell: string): void;
  /** Somebody types in the grid; null for F2. */
  begin(typed: string | null): void;
}

/** The bar over cells that keep what is typed into them. */
function show(given: Partial<CellBarProps> & { cells?: Record<string, string> } = {}): Shown {
  const kept: Kept[] = [];
  const left: string[] = [];
  const hand: { select(cell: string): void; begin(typed: string | null): void } = {
    select: () => undefined,
    begin: () => undefined,
  };
  const { cells: first = { E3: "HTTNV", E4: "HTNV" }, ...others } = given;
  function Sheet() {
    const [cells, setCells] = useState(first);
    const [cell, setCell] = useState("E3");
    const [begun, setBegun] = useState<CellBarProps["begun"]>({ count: 0, typed: null });
    hand.select = setCell;
    hand.begin = (typed) => setBegun(({ count }) => ({ count: count + 1, typed }));
    return (
      <FluentProvider theme={webLightTheme}>
        <CellBar
          cell={cell}
          text={cells[cell] ?? ""}
          kind="text"
          levels={LEVELS}
          locked={null}
          begun={begun}
          onCommit={(text, then) => {
            kept.push([cell, text, then]);
            setCells((now) => ({ ...now, [cell]: text }));
          }}
          onCancel={() => left.push(cell)}
          words={words}
          {...others}
        />
        <button type="button">Nơi khác</button>
      </FluentProvider>
    );
  }
  render(<Sheet />);
  return {
    kept,
    left,
    select: (cell) => act(() => hand.select(cell)),
    begin: (typed) => act(() => hand.begin(typed)),
  };
}

const field = () => screen.getByLabelText<HTMLInputElement>(/^Nội dung ô/);

describe("a text of several lines", () => {
  const LINES = "Phòng\nNội vụ";

  test("keeps its lines, whatever is typed into it", async () => {
    const { kept } = show({ cells: { E3: LINES } });
    await userEvent.type(field(), " A{Enter}");
    expect(kept).toEqual([["E3", `${LINES} A`, "down"]]);
  });

  test("is broken by Alt+Enter, where one stands", async () => {
    const { kept } = show({ cells: { E3: "Phòng Nội vụ" } });
    await userEvent.type(field(), "{Alt>}{Enter}{/Alt}huyện{Enter}", {
      initialSelectionStart: 5,
      initialSelectionEnd: 6,
    });
    expect(kept).toEqual([["E3", "Phòng\nhuyệnNội vụ", "down"]]);
  });

  test.each(["level", "day"] as const)("in a cell for a %s has spaces between its words", async (kind) => {
    const { kept } = show({ kind, cells: { E3: "Hoàn thành\r\ntốt nhiệm vụ" } });
    await userEvent.type(field(), " x{Enter}");
    expect(kept).toEqual([["E3", "Hoàn thành tốt nhiệm vụ x", "down"]]);
  });

  test("that is only looked at stays as it is", async () => {
    const { kept, begin } = show({ kind: "level", cells: { E3: LINES } });
    begin(null);
    await userEvent.click(screen.getByRole("button", { name: "Nơi khác" }));
    expect(kept).toEqual([]);
    begin(null);
    await userEvent.keyboard("{Enter}");
    expect(kept).toEqual([["E3", LINES, "down"]]);
  });
});

describe("what is typed into a cell", () => {
  test("is kept with Enter, and one goes on to the cell below", async () => {
    const { kept } = show();
    await userEvent.clear(field());
    await userEvent.type(field(), "HTXSNV{Enter}");
    expect(kept).toEqual([["E3", "HTXSNV", "down"]]);
  });

  test("is given up with Esc, and the cell is as it was", async () => {
    const { kept, left } = show();
    await userEvent.type(field(), " X{Escape}");
    await userEvent.click(screen.getByRole("button", { name: "Nơi khác" }));
    expect([kept, left]).toEqual([[], ["E3"]]);
    expect(field()).toHaveValue("HTTNV");
  });

  test("is kept when the field is left, once", async () => {
    const { kept } = show();
    await userEvent.type(field(), " X");
    await userEvent.click(screen.getByRole("button", { name: "Nơi khác" }));
    await userEvent.tab();
    expect(kept).toEqual([["E3", "HTTNV X", "stay"]]);
  });

  test("is kept in its own cell where a click has selected another before the field is left", async () => {
    const { kept, select } = show();
    await userEvent.type(field(), " X");
    select("E4");
    expect(field()).toHaveValue("HTNV");
    act(() => field().blur());
    expect(kept).toEqual([["E3", "HTTNV X", "stay"]]);
    expect(field()).toHaveValue("HTNV");
  });

  test("is kept before a copy is saved with Ctrl+S, and typing goes on", async () => {
    const { kept } = show();
    await userEvent.type(field(), " X{Control>}s{/Control}");
    expect(kept).toEqual([["E3", "HTTNV X", "stay"]]);
    expect(field()).toHaveFocus();
    await userEvent.type(field(), "Y{Enter}");
    expect(kept.at(-1)).toEqual(["E3", "HTTNV XY", "down"]);
  });

  test("is asked about before the page is left", async () => {
    show();
    const leaves = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(leaves()).toBe(true);
    await userEvent.type(field(), " X");
    expect(leaves()).toBe(false);
    await userEvent.type(field(), "{Escape}");
    expect(leaves()).toBe(true);
  });

  test("nothing typed, nothing kept: Enter goes on, leaving does nothing", async () => {
    const { kept } = show();
    await userEvent.click(field());
    await userEvent.click(screen.getByRole("button", { name: "Nơi khác" }));
    expect(kept).toEqual([]);
    await userEvent.type(field(), "{Enter}");
    expect(kept).toEqual([["E3", "HTTNV", "down"]]);
  });
});

describe("typing that was begun in the grid", () => {
  test("goes in whole, in the place of what the cell held", async () => {
    const { kept, begin } = show();
    begin("H");
    expect(field()).toHaveFocus();
    await userEvent.keyboard("TXSNV{Enter}");
    expect(kept).toEqual([["E3", "HTXSNV", "down"]]);
  });

  test("with F2 begins with what the cell holds", async () => {
    const { kept, begin } = show();
    begin(null);
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 5]);
    await userEvent.keyboard("{End} X{Enter}");
    expect(kept).toEqual([["E3", "HTTNV X", "down"]]);
  });

  test("and given up leaves nothing of itself for the next cell", async () => {
    const { begin, select } = show();
    begin("X");
    await userEvent.keyboard("{Escape}");
    select("E4");
    expect(field()).toHaveValue("HTNV");
  });
});

describe("a cell for a rating", () => {
  test("offers the levels, and a choice is kept at once, without another key", async () => {
    const { kept } = show({ kind: "level" });
    await userEvent.click(screen.getByRole("combobox"));
    expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(LEVELS);
    await userEvent.click(screen.getByRole("option", { name: "Hoàn thành nhiệm vụ" }));
    expect(kept).toEqual([["E3", "Hoàn thành nhiệm vụ", "stay"]]);
  });

  // the first level of the list is the highest: it must never get into a cell by itself
  test.each<[string, string, Kept[]]>([
    ["what is typed is kept as it is typed", "HTNV{Enter}", [["E3", "HTNV", "down"]]],
    ["the beginning of a level is not made one", "Hoàn thành{Enter}", [["E3", "Hoàn thành", "down"]]],
    ["nor when the field is left with Tab", "Hoàn thành{Tab}", [["E3", "Hoàn thành", "stay"]]],
  ])("%s", async (_, keys, expected) => {
    const { kept, begin } = show({ kind: "level" });
    begin("");
    await userEvent.keyboard(keys);
    expect(kept).toEqual(expected);
  });

  test.each(["{Enter}", "{Tab}", "{ArrowDown}{Enter}"])(
    "a look at the list changes nothing, left with %s",
    async (keys) => {
      const { kept } = show({ kind: "level" });
      await userEvent.click(screen.getByRole("combobox"));
      if (keys.startsWith("{Arrow")) await userEvent.keyboard("{Escape}");
      await userEvent.keyboard(keys);
      expect(kept.map(([, text]) => text).filter((text) => text !== "HTTNV")).toEqual([]);
    },
  );

  test("a space is one where somebody types, wherever they went in the field", async () => {
    const { kept } = show({ kind: "level", cells: { E3: "Hoàn thành" } });
    await userEvent.click(field());
    await userEvent.keyboard("{End} nhiệm vụ{Enter}");
    expect(kept).toEqual([["E3", "Hoàn thành nhiệm vụ", "down"]]);
  });

  test("a level is chosen with the arrows and Enter", async () => {
    const { kept } = show({ kind: "level" });
    await userEvent.click(screen.getByRole("combobox"));
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(kept).toEqual([["E3", "Hoàn thành tốt nhiệm vụ", "stay"]]);
  });

  test("the button of the list is named in the language of the page, and no stop of the Tab key", () => {
    show({ kind: "level" });
    expect(screen.getByRole("button", { name: "Chọn mức cho ô E3" })).toHaveAttribute("tabindex", "-1");
  });
});

test("a cell for a day says how days are written", () => {
  show({ kind: "day", cells: {} });
  expect(field()).toHaveAttribute("placeholder", "ngày/tháng/năm");
});

test("a cell that is locked takes nothing, and says why", async () => {
  const { kept } = show({ locked: "Trang này đang khóa.", cells: {} });
  expect(field()).toBeDisabled();
  expect(field()).toHaveAttribute("placeholder", "Trang này đang khóa.");
  await userEvent.type(field(), "X{Enter}");
  expect(kept).toEqual([]);
});
