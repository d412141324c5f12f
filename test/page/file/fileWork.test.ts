import { localFileWork } from "../../../src/page/file/fileWork";
import { areaName } from "../../../src/workbook/cell";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../src/workbook/ooxml/workbook";
import { compoundFile } from "../../fixtures/hostile";
import { ROSTER, xlsx, xlsxParts, zip } from "../../workbook/fixture";
import { styles, workbookFile, worksheet } from "../../workbook/ooxml/workbookFile";

const bytes = xlsx(ROSTER);
const given = { name: "danh-sach.xlsx", bytes };

describe("a file that is opened", () => {
  test("is read as the command line reads it", async () => {
    const { name, sheets, structureLocked } = await localFileWork().open(given);
    expect([name, structureLocked]).toEqual(["danh-sach.xlsx", false]);
    expect(sheets).toEqual(await openWorkbook(bytes, { codec: nodeCodec }).read());
  });

  test("tells how far the reading has come", async () => {
    const told: number[] = [];
    await localFileWork().open(given, { progress: (done, of) => told.push(done / of) });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test("gives the parts of ours that a later question needs", async () => {
    const xml = '<columns xmlns="urn:xep-loai:columns:1"/>';
    const workbook = openWorkbook(bytes, { codec: nodeCodec });
    await workbook.apply({ marks: null, sheets: [], parts: [{ namespace: "urn:xep-loai:columns:1", xml }] });
    const { parts } = await localFileWork().open({ ...given, bytes: workbook.bytes() });
    expect([...parts.keys()]).toEqual(["urn:xep-loai:columns:1"]);
    expect(parts.get("urn:xep-loai:columns:1")).toContain("urn:xep-loai:columns:1");
  });

  test("says whether sheets may be added", async () => {
    const { structureLocked } = await localFileWork().open({
      ...given,
      bytes: xlsx({ ...ROSTER, structureLocked: true }),
    });
    expect(structureLocked).toBe(true);
  });

  test("is not changed by what is made of it", async () => {
    const work = localFileWork();
    const before = bytes.slice();
    await work.open(given);
    const edit = { sheet: "Cá nhân", row: 2, column: 2, value: "HTNV" };
    const copy = await work.copy({ marks: [], sheets: [], values: [edit] });
    expect(bytes).toEqual(before);
    // and the next copy holds nothing of the one before
    const next = await work.copy({ marks: null, sheets: [] });
    expect(await openWorkbook(next, { codec: nodeCodec }).read()).toEqual(
      await openWorkbook(bytes, { codec: nodeCodec }).read(),
    );
    expect((await openWorkbook(copy, { codec: nodeCodec }).read())[0]?.rows[2]?.cells[2]).toBe("HTNV");
  });

  test("looks as its formats say; a sheet that it has not looks like nothing", async () => {
    const work = localFileWork();
    await work.open({
      ...given,
      bytes: zip({ ...xlsxParts(ROSTER), "xl/styles.xml": styles("0.0", "dd/mm") }),
    });
    const extent = { rows: 10, columns: 10 };
    const look = await work.look({ sheet: "Cá nhân", extent });
    expect(look?.looks.map(({ format }) => format)).toEqual(["0.0", "dd/mm"]);
    expect(await work.look({ sheet: "Không có", extent })).toBeNull();
  });
});

test("the cells of a sheet that cannot be changed by themselves are known before anybody types", async () => {
  const cells = (xml: string) => worksheet(`<row r="1">${xml}</row>`);
  const of = async (xml: string) => {
    const work = localFileWork();
    await work.open({ ...given, bytes: workbookFile({ "xl/worksheets/sheet1.xml": cells(xml) }) });
    return (await work.bound("Cá nhân")).map(({ area, reason }) => `${areaName(area)} ${reason}`);
  };
  expect(await of('<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>')).toEqual([]);
  expect(await of('<c r="A1"><f t="array" ref="A1:A2">C1:C2</f><v>1</v></c>')).toEqual(["A1:A2 array"]);
  expect(await of('<c r="A1"><f t="array" ref="A1">SUM(C1:C2)</f><v>1</v></c>')).toEqual([]);
  expect(
    await of(
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>',
    ),
  ).toEqual(["A1 shared"]);
  expect(await of('<c r="A1"><f t="shared" ref="A1" si="0">C1</f><v>1</v></c>')).toEqual([]);
});

test.each([
  ["LEGACY_WORKBOOK", compoundFile("Workbook")],
  ["ENCRYPTED_WORKBOOK", compoundFile("EncryptionInfo", "EncryptedPackage")],
  ["NOT_A_WORKBOOK", new TextEncoder().encode("STT,Họ và tên")],
  ["DAMAGED_WORKBOOK", bytes.slice(0, bytes.length / 2)],
])("what cannot be opened is refused (%s), and the file of before is still at hand", async (code, broken) => {
  const work = localFileWork();
  await work.open(given);
  await expect(work.open({ name: "hỏng.xlsx", bytes: broken })).rejects.toMatchObject({ code });
  const copy = await work.copy({ marks: null, sheets: [] });
  expect(await openWorkbook(copy, { codec: nodeCodec }).read()).toHaveLength(2);
});

test("before a file is open there is nothing to copy", async () => {
  await expect(localFileWork().copy({ marks: null, sheets: [] })).rejects.toThrow("no file is open");
});
