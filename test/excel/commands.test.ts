/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import type { ExcelHost } from "../excel-host/host";
import { loadOffice } from "../excel-host/jsdom";
import { settled } from "../excel-host/settled";
import { hostOf, wholeOf } from "../workbook/excel/openedHost";
import type { Fixture } from "../workbook/fixture";

const LEVELS = [
  "Hoàn thành xuất sắc nhiệm vụ",
  "Hoàn thành tốt nhiệm vụ",
  "Hoàn thành nhiệm vụ",
  "HTXSNV",
  "?",
];

/** A list of so many people, a fifth of them with a level that there is not. */
function listOf(people: number): Fixture {
  const rows = Array.from({ length: people }, (_, index) => [
    index + 1,
    `Nguyễn Văn Thử ${index + 1}`,
    `Phòng ${Math.floor(index / 25) + 1}`,
    LEVELS[index % LEVELS.length] ?? "",
    ...Array.from({ length: 10 }, (_, column) => `ghi chú ${column}`),
  ]);
  const headings = ["STT", "Họ và tên", "Đơn vị", "Mức xếp loại", ...Array(10).fill("Ghi chú")];
  return {
    sheets: [
      {
        name: "Cá nhân",
        rows: [["DANH SÁCH XẾP LOẠI CÁ NHÂN NĂM 2023"], headings, ...rows],
        merges: [{ top: 0, left: 0, bottom: 0, right: 13 }],
        formats: [{ areas: "A3:C4", formula: "MOD(ROW(),2)=0" }],
      },
    ],
  };
}

let use: (host: ExcelHost) => void = () => undefined;

beforeAll(async () => {
  // every browser has them, and jsdom not
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  use = await loadOffice(hostOf(listOf(1)));
  await import("../../src/excel/commands");
});

async function pressed(host: ExcelHost, button: string): Promise<ExcelHost> {
  use(host);
  host.recorder.forget();
  await host.press(button);
  await settled();
  expect(host.recorder.notBuilt).toEqual([]);
  return host;
}

test("five thousand people: read, checked, marked and written up in three syncs, each below four megabytes", async () => {
  const host = await pressed(hostOf(listOf(5_000)), "check");
  const sizes = host.recorder.requests.flatMap(({ kind, size }) => (kind === "sync" ? [size] : []));
  expect(sizes.length).toBeLessThanOrEqual(3);
  expect(Math.max(...sizes)).toBeLessThan(4_000_000);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Cá nhân", "Kết quả kiểm tra"]);
  expect(host.book.active.name).toBe("Kết quả kiểm tra");
  expect(host.sheet("Cá nhân").conditionalFormats.length).toBeGreaterThan(1);
  expect(host.kept.size).toBe(0);
});

test("pressed twice at once, Kiểm tra leaves what it leaves when it is pressed once", async () => {
  const host = await pressed(await pressed(hostOf(listOf(20)), "check"), "clearMarks");
  await pressed(host, "check");
  const once = wholeOf(host);
  await pressed(host, "clearMarks");
  await Promise.all([host.press("check"), host.press("check")]);
  await settled();
  expect(wholeOf(host)).toEqual(once);
});

test("Xóa đánh dấu restores every cell and every format of the list", async () => {
  const host = hostOf(listOf(200));
  const [before] = (wholeOf(host) as { sheets: unknown[] }).sheets;
  await pressed(host, "check");
  await pressed(host, "clearMarks");
  const [after] = (wholeOf(host) as { sheets: unknown[] }).sheets;
  expect(after).toEqual(before);
});

test.each(["check", "checkQuota", "summarise", "clearMarks"])(
  "%s says that it is done, even where Excel fails",
  async (button) => {
    const host = hostOf(listOf(3));
    host.failAll("lostSession");
    await pressed(host, button);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Cá nhân"]);
  },
);

test("a command that fails leaves its sentence in the workbook", async () => {
  const host = await pressed(hostOf({ sheets: [{ name: "Trang1", rows: [["xin chào"]] }] }), "summarise");
  expect(host.sheet("Kết quả kiểm tra").cells.get(0)?.get(0)?.value).toBe("CHƯA TỔNG HỢP ĐƯỢC");
});
