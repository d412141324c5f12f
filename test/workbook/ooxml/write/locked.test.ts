import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { Mark } from "../../../../src/workbook/port";
import { ROSTER, xlsxParts, zip } from "../../fixture";
import { DRAFT, MARKS } from "./marked";

describe("what a file patch may not pass over", () => {
  test("a signed workbook is refused, and stays as it is", async () => {
    const bytes = zip({ ...xlsxParts(ROSTER), "_xmlsignatures/sig1.xml": "<Signature/>" });
    const workbook = openWorkbook(bytes, { codec: nodeCodec });
    await expect(workbook.apply({ marks: MARKS, sheets: [] })).rejects.toMatchObject({
      code: "SIGNED_WORKBOOK",
    });
    await expect(workbook.apply({ marks: [], sheets: [DRAFT] })).rejects.toMatchObject({
      code: "SIGNED_WORKBOOK",
    });
    expect(workbook.bytes()).toEqual(bytes);
    await workbook.clear();
    expect(workbook.bytes()).toEqual(bytes);
  });

  test("a workbook that several people edit at a time is refused: its log of changes would not fit", async () => {
    const files = xlsxParts(ROSTER);
    const log =
      '<Relationship Id="rIdR" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders" Target="revisions/revisionHeaders.xml"/>';
    const relations = "xl/_rels/workbook.xml.rels";
    const shared = {
      ...files,
      [relations]: files[relations]?.replace("</Relationships>", `${log}</Relationships>`) ?? "",
      "xl/revisions/revisionHeaders.xml": "<headers/>",
    };
    const workbook = openWorkbook(zip(shared), { codec: nodeCodec });
    await expect(workbook.apply({ marks: MARKS, sheets: [] })).rejects.toMatchObject({
      code: "PROTECTED_WORKBOOK",
      data: { reason: "shared" },
    });
  });

  test("a mark on a sheet that is not there is a mistake of the caller's, and writes nothing", async () => {
    const workbook = openWorkbook(zip(xlsxParts(ROSTER)), { codec: nodeCodec });
    const before = workbook.bytes();
    const marks: Mark[] = [{ sheet: "không có", severity: "info", cells: [{ row: 0, column: 0 }] }];
    await expect(workbook.apply({ marks, sheets: [DRAFT] })).rejects.toThrow(RangeError);
    expect(workbook.bytes()).toBe(before);
  });
});
