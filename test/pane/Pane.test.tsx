import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Brain } from "../../src/pane/brain/brain";
import { localBrain } from "../../src/pane/brain/local";
import { Pane } from "../../src/pane/Pane";
import type { Language } from "../../src/text/words";
import { WorkbookError } from "../../src/workbook/errors";
import type { SheetSnapshot } from "../../src/workbook/port";
import { type TestHost, testHost } from "./hosts";
import { faultyRoster, sheetOf, soundRoster } from "./rosters";

const today = () => "2023-12-26";

function open(
  sheets: readonly SheetSnapshot[],
  { brain = localBrain(), language = "vi" as Language, kept = null as string | null } = {},
) {
  const host = testHost({ sheets }, kept);
  render(<Pane host={host} brain={brain} language={language} today={today} theme="light" />);
  return { host, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const tab = (name: string) => screen.getByRole("tab", { name });
const said = () => screen.getAllByRole("status").map((line) => line.textContent);

async function checkedPane(sheets = faultyRoster()) {
  const opened = open(sheets);
  await opened.user.click(button("Kiểm tra"));
  await waitFor(() => expect(said()[0]).toMatch(/^Đã kiểm tra/));
  return opened;
}

function marks({ memory }: TestHost) {
  return memory.content().formats.length;
}

describe("the pane, opened for the first time", () => {
  test("says what will happen, and where the data go", async () => {
    const { user } = open(faultyRoster());
    expect(screen.getByText(/^Bấm “Kiểm tra”/)).toBeVisible();
    expect(screen.getByText(/không rời khỏi máy này/)).toBeVisible();
    await user.click(button("Dữ liệu đi đâu?"));
    expect(screen.getByText(/không có máy chủ nhận dữ liệu/)).toBeVisible();
  });

  test("writes nothing by itself", () => {
    const { host } = open(faultyRoster());
    expect(host.written).toEqual([]);
  });

  test("speaks English where the host does, and says so to screen readers", () => {
    open(faultyRoster(), { language: "en" });
    expect(button("Check")).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
  });

  test("a view is opened by keyboard, and says whose tab it is", async () => {
    const { user } = open(faultyRoster());
    tab("Cài đặt").focus();
    await user.keyboard("{Enter}");
    expect(tab("Cài đặt")).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: "Cài đặt" })).toBeVisible();
  });
});

describe("Kiểm tra", () => {
  test("marks the cells, and tells what was found and what to do about it", async () => {
    const { host } = await checkedPane();
    expect(said()[0]).toMatch(/^Đã kiểm tra và đánh dấu: 1 lỗi, 2 cảnh báo/);
    expect(marks(host)).toBe(2);
    expect(button("Lỗi: 1. Xem danh sách")).toBeVisible();
    expect(screen.getByText("Xếp loại năm 2023, tính đến ngày 26/12/2023.")).toBeVisible();
    expect(screen.getByText("5 cá nhân ở 2 đơn vị")).toBeVisible();
  });

  test("of a sound list says that nothing was found", async () => {
    await checkedPane(soundRoster());
    expect(screen.queryByRole("button", { name: /^Lỗi/ })).toBeNull();
  });

  test("can be stopped, and what was there before stays", async () => {
    const brain = localBrain();
    const check: Brain["check"] = (_, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
      });
    const { host, user } = open(faultyRoster(), { brain: Object.assign(brain, { check }) });
    await user.click(button("Kiểm tra"));
    await user.click(await screen.findByRole("button", { name: "Dừng" }));
    await waitFor(() => expect(said()[0]).toBe("Đã dừng; kết quả trước vẫn giữ."));
    expect(host.written).toEqual([]);
  });

  test("keeps its buttons in reach of the keyboard while it works", async () => {
    const brain = Object.assign(localBrain(), { check: () => new Promise<never>(() => undefined) });
    const { user } = open(faultyRoster(), { brain });
    await user.click(button("Kiểm tra"));
    await screen.findByRole("progressbar");
    expect(button("Kiểm tra")).toHaveFocus();
    expect(button("Kiểm tra")).toHaveAttribute("aria-disabled", "true");
  });

  test("of a workbook without lists leads to where one can say which they are", async () => {
    const { user } = open([sheetOf("Trang 1", [["Alpha", "Beta"]])]);
    await user.click(button("Kiểm tra"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Chưa nhận ra danh sách");
    await user.click(button("Xem cách đọc"));
    expect(await screen.findByRole("heading", { name: "Cách đọc" })).toBeVisible();
  });

  test("of a protected sheet says what to do, and shows the findings all the same", async () => {
    const { host, user } = open(faultyRoster());
    host.fail("apply", new WorkbookError("PROTECTED_SHEET", { sheet: "Cá nhân" }));
    await user.click(button("Kiểm tra"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Bỏ bảo vệ");
    expect(button("Lỗi: 1. Xem danh sách")).toBeVisible();
    await user.click(button("Đóng thông báo"));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

test("Xóa đánh dấu takes the marks away", async () => {
  const { host, user } = await checkedPane();
  await user.click(button("Xóa đánh dấu"));
  await waitFor(() => expect(said()[0]).toBe("Đã xóa mọi dấu của chương trình trong sổ tính."));
  expect(marks(host)).toBe(0);
});

describe("the findings", () => {
  async function findings() {
    const opened = await checkedPane();
    await opened.user.click(tab("Phát hiện"));
    return opened;
  }

  test("stand by rule, the worst first, each with a way to its cell", async () => {
    const { host, user } = await findings();
    const [worst] = screen.getAllByRole("heading", { level: 3 });
    expect(worst).toHaveTextContent("Mức xếp loại được ghi bằng một cách viết đã biết");
    await user.click(button("Đến ô Cá nhân!E5, Vũ Thị Cúc"));
    expect(host.selected).toEqual([{ sheet: "Cá nhân", row: 4, column: 4 }]);
  });

  test("a finding's cell is reached by keyboard alone", async () => {
    const { host, user } = await findings();
    button("Đến ô Cá nhân!E5, Vũ Thị Cúc").focus();
    await user.keyboard("{Enter}");
    expect(host.selected).toHaveLength(1);
  });

  test("say why, and on which text they rest", async () => {
    const { user } = await findings();
    const item = screen.getByText("Vũ Thị Cúc, Phòng Tư pháp").closest("li") as HTMLElement;
    const why = within(item).getByRole("button", { name: "Vì sao" });
    expect(why).toHaveAttribute("aria-expanded", "false");
    await user.click(why);
    expect(why).toHaveAttribute("aria-expanded", "true");
    expect(await within(item).findByText("Căn cứ")).toBeVisible();
    expect(within(item).getByText(/ghi “HTTTNVX”/)).toBeVisible();
  });

  test("are searched without marks", async () => {
    const { user } = await findings();
    await user.type(screen.getByRole("searchbox"), "do van dung");
    expect(await screen.findByText("Đỗ Văn Dũng, Phòng Tư pháp")).toBeVisible();
    await waitFor(() => expect(screen.queryByText("Vũ Thị Cúc, Phòng Tư pháp")).toBeNull());
    await user.type(screen.getByRole("searchbox"), " xyz");
    await user.click(await screen.findByRole("button", { name: "Hiện tất cả" }));
    expect(await screen.findByText("Vũ Thị Cúc, Phòng Tư pháp")).toBeVisible();
  });

  test("are filtered by severity", async () => {
    const { user } = await findings();
    const errors = button("Lỗi 1");
    expect(errors).toHaveAttribute("aria-pressed", "true");
    await user.click(errors);
    await waitFor(() => expect(screen.queryByText("Vũ Thị Cúc, Phòng Tư pháp")).toBeNull());
  });

  test("stand by unit where that is asked for", async () => {
    const { user } = await findings();
    await user.selectOptions(screen.getByRole("combobox", { name: "Xếp theo" }), "Đơn vị");
    const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(names[0]).toContain("Phòng Tư pháp");
  });

  test("of an overview's severity are shown alone", async () => {
    const { user } = await checkedPane();
    await user.click(button("Cảnh báo: 2. Xem danh sách"));
    expect(screen.getByRole("button", { name: "Lỗi 1" })).toHaveAttribute("aria-pressed", "false");
    expect(screen.getByText("2 trong 3 phát hiện")).toBeVisible();
  });
});

test("a rule of many findings shows fifty, and more on demand", async () => {
  const people = Array.from({ length: 120 }, (_, index) => [
    index + 1,
    `Nguyễn Thị ${"ABCDEFGHIJ"[index % 10]}${index}`,
    "Chuyên viên",
    "Phòng Nội vụ",
    "HTTTNVX",
  ]);
  const [roster] = faultyRoster();
  const head = (roster as SheetSnapshot).rows.slice(0, 2).map(({ cells }) => cells);
  const { user } = await checkedPane([sheetOf("Cá nhân", [...head, ...people])]);
  await user.click(tab("Phát hiện"));
  expect(screen.getAllByRole("button", { name: /^Đến ô Cá nhân!E/ })).toHaveLength(50);
  await user.click(button("Xem thêm 50 phát hiện"));
  expect(screen.getAllByRole("button", { name: /^Đến ô Cá nhân!E/ })).toHaveLength(100);
});

describe("after a cell was changed", () => {
  test("what is shown follows, the marks are said to be old, and the focus stays", async () => {
    const { host, user } = await checkedPane();
    await user.click(tab("Phát hiện"));
    const search = screen.getByRole("searchbox");
    search.focus();
    act(() => host.type(soundRoster()));
    await waitFor(() => expect(said()[0]).toMatch(/^Đã kiểm tra lại sau thay đổi/));
    expect(said()[0]).toContain("bấm “Kiểm tra” để đánh dấu lại");
    expect(host.written).toHaveLength(1);
    expect(host.selected).toEqual([]);
  });
});

describe("the keyboard is where it was, though what it was on goes away", () => {
  // jsdom takes a window for left when what had its focus goes away
  beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());

  /** The button stands in what has the focus, and does not have it itself. */
  const inFocus = (one: HTMLElement) => {
    const { activeElement } = document;
    return activeElement !== document.body && activeElement !== one && activeElement?.contains(one);
  };

  test("a problem that was read", async () => {
    const { host, user } = await checkedPane();
    host.fail("read", new WorkbookError("CELL_BEING_EDITED"));
    await user.click(button("Kiểm tra"));
    await user.click(await screen.findByRole("button", { name: "Đóng thông báo" }));
    await waitFor(() => expect(screen.getByRole("tabpanel")).toHaveFocus());
  });

  test("a day off that was taken away", async () => {
    const kept = JSON.stringify({ holidays: ["2024-01-02", "2024-01-03"] });
    const { user } = open(faultyRoster(), { kept });
    await user.click(tab("Cài đặt"));
    await user.click(await screen.findByRole("button", { name: "Bỏ ngày 02/01/2024" }));
    await waitFor(() => expect(inFocus(button("Bỏ ngày 03/01/2024"))).toBe(true));
    expect(inFocus(button("Thêm"))).toBe(false);
  });

  test("a button that has nothing more to do", async () => {
    const { user } = open(faultyRoster());
    await user.click(tab("Cài đặt"));
    await user.type(screen.getByLabelText("Ngày nghỉ thêm"), "25/12/2023");
    await user.click(button("Thêm"));
    await waitFor(() => expect(inFocus(button("Thêm"))).toBe(true));
  });

  test("the findings that a check no longer has", async () => {
    const { host, user } = await checkedPane();
    await user.click(tab("Phát hiện"));
    screen.getAllByRole("button", { name: /^Đến ô/ })[0]?.focus();
    act(() => host.type(soundRoster()));
    await waitFor(() => expect(said()[0]).toMatch(/^Đã kiểm tra lại sau thay đổi/));
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });

  test("but not while somebody types in a sheet, where the pane has no focus to keep", async () => {
    const { host, user } = await checkedPane();
    await user.click(tab("Phát hiện"));
    screen.getAllByRole("button", { name: /^Đến ô/ })[0]?.focus();
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    act(() => host.type(soundRoster()));
    await waitFor(() => expect(said()[0]).toMatch(/^Đã kiểm tra lại sau thay đổi/));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.body).toHaveFocus();
  });
});

describe("settings", () => {
  const keeps = (host: TestHost, settings: object) =>
    waitFor(() => expect(JSON.parse(host.kept() ?? "{}")).toMatchObject(settings));

  test("the language changes at once, and is kept", async () => {
    const { host, user } = open(faultyRoster());
    await user.click(tab("Cài đặt"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Ngôn ngữ" }), "English");
    expect(button("Check")).toBeVisible();
    await keeps(host, { language: "en" });
  });

  test("a plan that is chosen is the one that is checked by", async () => {
    const { user } = open(faultyRoster());
    await user.click(tab("Cài đặt"));
    const plans = screen.getByRole("combobox", { name: "Kế hoạch áp dụng" });
    await waitFor(() => expect(within(plans).getAllByRole("option").length).toBeGreaterThan(5));
    await user.selectOptions(plans, "huyen-uy-245kh-2023");
    await user.click(button("Kiểm tra"));
    await user.click(tab("Tổng quan"));
    expect(await screen.findByText(/^Kế hoạch áp dụng: .*245/)).toBeVisible();
  });

  test("days off are added, and taken away", async () => {
    const { host, user } = open(faultyRoster());
    await user.click(tab("Cài đặt"));
    const day = screen.getByLabelText("Ngày nghỉ thêm");
    await user.type(day, "31/11/2023");
    await user.click(button("Thêm"));
    expect(screen.getByText("Ghi đủ ngày/tháng/năm, ví dụ 26/12/2023.")).toBeVisible();
    expect(JSON.parse(host.kept() ?? "{}")).not.toHaveProperty("holidays.0");
    await user.clear(day);
    await user.type(day, "25/12/2023");
    await user.click(button("Thêm"));
    await keeps(host, { holidays: ["2023-12-25"] });
    await user.click(button("Bỏ ngày 25/12/2023"));
    await keeps(host, { holidays: [] });
  });

  test("the day that counts as today is typed as the documents write it, and counts at Enter", async () => {
    const { host, user } = open(faultyRoster());
    await user.click(tab("Cài đặt"));
    const day = screen.getByLabelText("Tính đến ngày");
    await user.type(day, "5/3/2024{Enter}");
    await keeps(host, { asOf: "2024-03-05" });
    expect(day).toHaveValue("05/03/2024");
    await user.clear(day);
    await user.tab();
    await keeps(host, { asOf: null });
  });

  test("Đặt lại puts everything back", async () => {
    const kept = JSON.stringify({ language: "vi", year: 2024, marks: false, holidays: ["2024-01-02"] });
    const { host, user } = open(faultyRoster(), { kept });
    await user.click(tab("Cài đặt"));
    await screen.findByRole("button", { name: "Bỏ ngày 02/01/2024" });
    await user.click(button("Đặt lại"));
    await keeps(host, { year: null, marks: true, holidays: [] });
    expect(screen.getByText("Đã đặt lại mọi cài đặt.")).toBeVisible();
  });
});

test("every view is there once a workbook was checked", async () => {
  const { user } = await checkedPane();
  for (const [name, title] of [
    ["Tổng quan", "Tổng quan"],
    ["Phát hiện", "Phát hiện"],
    ["Chỉ tiêu", "Chỉ tiêu xuất sắc"],
    ["Thời hạn", "Mốc thời hạn"],
    ["Cách đọc", "Cách đọc"],
    ["Cách viết", "Sửa cách viết"],
    ["Cấp trên", "Lên cấp trên"],
    ["Cài đặt", "Cài đặt"],
  ] as const) {
    await user.click(tab(name));
    expect(await screen.findByRole("heading", { level: 2, name: title })).toBeVisible();
  }
});
