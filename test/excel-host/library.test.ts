/** @jest-environment jsdom */
import { EXCEL_2021 } from "./bridge/about";
import { ExcelHost } from "./host";
import { loadOffice } from "./jsdom";
import { newBook, newSheet } from "./model/book";
import { cellAt } from "./model/cells";
import { settled } from "./settled";

/** What the host must hold of the library's protocol, each rule met through the library itself. */

function hostOf(
  rows: readonly (readonly unknown[])[] = [
    ["STT", "Họ và tên"],
    [1, "Trần Văn Thử"],
  ],
): ExcelHost {
  const host = new ExcelHost(newBook("Danh sách.xlsx", [newSheet("Cá nhân"), newSheet("Trống")]));
  host.type({ sheet: "Cá nhân", row: 0, column: 0 }, rows);
  return host;
}

let use: (host: ExcelHost) => void;
let host: ExcelHost;
beforeAll(async () => {
  use = await loadOffice(hostOf());
});
beforeEach(() => {
  host = hostOf();
  use(host);
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const people = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Cá nhân");

test("it is Excel, in the office's language, of the version that it says", async () => {
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage).toBe("vi-VN");
  const isSet = (version: string) => Office.context.requirements.isSetSupported("ExcelApi", version);
  expect([isSet("1.14"), isSet("1.15")]).toEqual([true, false]);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
});

test("sheets and cells come in one request, a sheet that is not there as a null object", async () => {
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(["items/name", "items/visibility"]);
    const used = people(context).getUsedRange(true);
    used.load("values,address");
    const empty = worksheets.getItem("Trống").getUsedRangeOrNullObject(true);
    empty.load("address");
    const none = worksheets.getItemOrNullObject("Không có");
    none.load("name");
    const deeper = none.getRange("A1");
    deeper.load("values");
    await context.sync();
    return [
      worksheets.items.map(({ name }) => name),
      used.address,
      used.values,
      empty.isNullObject,
      none.isNullObject,
    ];
  });
  expect(read).toEqual([
    ["Cá nhân", "Trống"],
    "'Cá nhân'!A1:B2",
    [
      ["STT", "Họ và tên"],
      [1, "Trần Văn Thử"],
    ],
    true,
    true,
  ]);
  expect([host.recorder.syncs, host.recorder.notBuilt]).toEqual([1, []]);
});

test("what is not loaded is not known, and what is not there is an error that tells where", async () => {
  expect(await codeOf(Excel.run(async (context) => people(context).name))).toBe("PropertyNotLoaded");
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Không có").load("name");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({
    name: "RichApi.Error",
    code: "ItemNotFound",
    httpStatusCode: 404,
  });
});

test("ranges are kept over syncs and given back after the run", async () => {
  await Excel.run(async (context) => {
    const range = people(context).getRange("B2");
    range.load("address");
    await context.sync();
    expect(host.kept.size).toBeGreaterThan(0);
    range.values = [["Lê Thị Mẫu"]];
    await context.sync();
  });
  await settled();
  expect(cellAt(host.sheet("Cá nhân"), 1, 1)?.value).toBe("Lê Thị Mẫu");
  expect([host.kept.size, host.recorder.syncs]).toEqual([0, 2]);
  expect(host.recorder.requests.filter(({ kind }) => kind === "cleanup")).toHaveLength(1);
});

test("a range used after its run is refused by the library itself", async () => {
  let left: Excel.Range | undefined;
  await Excel.run(async (context) => {
    left = people(context).getRange("A1");
    left.load("values");
    await context.sync();
  });
  const used = left;
  expect(await codeOf(Excel.run(async () => used?.load("values")))).not.toBe("SimulatedHostBroken");
});

test("a sheet that is added is added once, however often its path is met", async () => {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Mới");
    added.load("name,position");
    added.getRange("A1").values = [["một"]];
    added.showGridlines = false;
    await context.sync();
    expect([added.name, added.position]).toEqual(["Mới", 2]);
  });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Cá nhân", "Trống", "Mới"]);
  expect(host.sheet("Mới").showGridlines).toBe(false);
});

test("what stood before a failure in a batch stays done, and what follows is not", async () => {
  const code = await codeOf(
    Excel.run(async (context) => {
      people(context).getRange("A5").values = [["trước"]];
      people(context).getRange("A6:B6").values = [["sai cỡ"]];
      people(context).getRange("A7").values = [["sau"]];
      await context.sync();
    }),
  );
  const shown = [4, 5, 6].map((row) => cellAt(host.sheet("Cá nhân"), row, 0)?.value);
  expect([code, shown]).toEqual(["InvalidArgument", ["trước", undefined, undefined]]);
});

test("five thousand rows are written in one request, which the library cuts into pieces", async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => [at, `Người ${at}`, "HTTNV", null]);
  await Excel.run(async (context) => {
    people(context).getRange("A3:D5002").values = rows;
    await context.sync();
  });
  expect(host.recorder.syncs).toBe(1);
  expect(cellAt(host.sheet("Cá nhân"), 5_001, 1)?.value).toBe("Người 4999");
  expect(host.recorder.notBuilt).toEqual([]);
});

test("a person's change is told, with who made it, until the add-in no longer listens", async () => {
  const told: string[] = [];
  const handle = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ address, triggerSource, source }) => {
      told.push(`${address} ${triggerSource} ${source}`);
    });
    await context.sync();
    return added;
  });
  host.type({ sheet: "Cá nhân", row: 1, column: 1 }, [["Lê Thị Mẫu"]]);
  host.type({ sheet: "Trống", row: 0, column: 0 }, [[1, 2]], "coauthor");
  await Excel.run(async (context) => {
    people(context).getRange("A2").values = [[2]];
    await context.sync();
  });
  await settled();
  expect(told).toEqual(["B2 Unknown Local", "A1:B1 Unknown Remote", "A2 ThisLocalAddin Local"]);
  await Excel.run(handle.context as Excel.RequestContext, async (context) => {
    handle.remove();
    await context.sync();
  });
  host.type({ sheet: "Cá nhân", row: 1, column: 1 }, [["Trần Văn Thử"]]);
  await settled();
  expect([told.length, host.listening]).toEqual([3, 0]);
});

test.each([
  ["cellEdit", "InvalidOperationInCellEditMode"],
  ["activityLimit", "ActivityLimitReached"],
  ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
  ["lostSession", "InvalidOrTimedOutSession"],
  ["unknown", "GeneralException"],
] as const)("the fault %s is %s to the add-in, and the next request passes", async (fault, code) => {
  const look = () =>
    Excel.run(async (context) => {
      people(context).load("name");
      await context.sync();
    });
  host.failNext(fault);
  expect(await codeOf(look())).toBe(code);
  expect(await codeOf(look())).toBe("done");
});

test("a failure of Excel's own comes at the action it is set on", async () => {
  host.failInside({ code: "AccessDenied", message: "", at: "values" });
  const code = await codeOf(
    Excel.run(async (context) => {
      people(context).getRange("A1").format.font.bold = true;
      people(context).getRange("A1").values = [["khác"]];
      await context.sync();
    }),
  );
  const cell = cellAt(host.sheet("Cá nhân"), 0, 0);
  expect([code, cell?.value, cell?.format.font.bold]).toEqual(["AccessDenied", "STT", true]);
});

test("while a cell is edited requests fail, but those that asked to wait, wait", async () => {
  host.setEditing(true);
  const at = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      people(context).load("name");
      await context.sync();
    });
  expect(await codeOf(at({}))).toBe("InvalidOperationInCellEditMode");
  const waiting = codeOf(at({ delayForCellEdit: true }));
  host.setEditing(false);
  expect(await waiting).toBe("done");
});

test("on a protected sheet nothing is written, formatted or marked", async () => {
  host.sheet("Cá nhân").protection = {};
  const acts: readonly ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      sheet.getRange("A1").values = [["khác"]];
    },
    (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
    },
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    (sheet) => sheet.getRange("A1:B1").merge(),
    (sheet) => sheet.getRange().clear(),
    (sheet) => sheet.delete(),
  ];
  for (const act of acts) {
    const work = Excel.run(async (context) => {
      act(people(context));
      await context.sync();
    });
    expect(await codeOf(work)).toBe("AccessDenied");
  }
  expect(host.sheet("Cá nhân").conditionalFormats).toEqual([]);
});

test("a text written as a person would type it becomes what Excel makes of it", async () => {
  await Excel.run(async (context) => {
    const range = people(context).getRange("A5:A9");
    range.values = [["0123"], ["=1+2"], ["'=1+2"], ["31/12/2023"], ["20%"]];
    const text = people(context).getRange("B5");
    text.numberFormat = [["@"]];
    text.values = [["=0123"]];
    range.load("values,formulas,valueTypes");
    text.load("values");
    await context.sync();
    expect(range.values.flat()).toEqual([123, 3, "=1+2", 45_291, 0.2]);
    expect(range.formulas.flat()[1]).toBe("=1+2");
    expect(range.valueTypes.flat()[2]).toBe("String");
    expect(text.values).toEqual([["=0123"]]);
  });
});

test("a member that nobody built fails loudly, by its name", async () => {
  const work = Excel.run(async (context) => {
    people(context).getRange("A1").convertDataTypeToText();
    await context.sync();
  });
  await expect(work).rejects.toThrow("Range.ConvertDataTypeToText()");
  expect(host.recorder.notBuilt).toHaveLength(1);
});

test("a button of the ribbon runs its function, which says when it is done", async () => {
  let pressed = "";
  Office.actions.associate("kiemTra", (event: Office.AddinCommands.Event) => {
    pressed = event.source.id;
    event.completed();
  });
  await host.press("kiemTra");
  expect(pressed).toBe("kiemTra");
});

test("settings are kept with the document", async () => {
  Office.context.document.settings.set("xep-loai", "{}");
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  expect(Object.keys(host.documentSettings)).toEqual(["xep-loai"]);
  expect(EXCEL_2021.settings).toEqual({});
});

test("a new workbook is opened beside this one", async () => {
  await Excel.createWorkbook("UEs=");
  expect(host.created).toEqual([{ base64: "UEs=", opened: true }]);
});

test("the workbook is given as a file, slice by slice", async () => {
  const bytes = Uint8Array.from({ length: 2_500 }, (_, at) => at % 251);
  use(new ExcelHost(newBook("a.xlsx", [newSheet("A")]), { save: async () => bytes }));
  const file = await new Promise<Office.File>((resolve) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1_000 }, ({ value }) =>
      resolve(value),
    ),
  );
  const slices: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await new Promise<Office.Slice>((resolve) =>
      file.getSliceAsync(index, ({ value }) => resolve(value)),
    );
    slices.push(...(slice.data as number[]));
  }
  file.closeAsync();
  expect([file.size, file.sliceCount, slices]).toEqual([2_500, 3, [...bytes]]);
});
