import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { planById } from "../../src/law/plans";
import { PLAN_ID, readPlanSheet } from "../../src/sheets/plan";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { json, xepLoai } from "./console";
import { Folder, OFFICE, officeFile, STATISTICS } from "./files";

let folder: Folder;
let office: string;
beforeEach(() => {
  folder = new Folder();
  office = officeFile(folder);
});
afterEach(() => folder.remove());

function sheetsOf(file: string) {
  return openWorkbook(readFileSync(file), { codec: nodeCodec }).read();
}

async function planIn(file: string) {
  const sheet = (await sheetsOf(file)).find(({ own }) => own === PLAN_ID);
  if (!sheet) throw new Error(`${file} holds no plan`);
  return { name: sheet.name, ...readPlanSheet(sheet) };
}

/** The file with the text of its parts changed; a change that finds nothing to change fails. */
function changed(bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const xml = part.test(name) ? strFromU8(content) : "";
    return [name, xml === "" ? content : strToU8(change(xml))] as const;
  });
  const next = Object.fromEntries(parts);
  if (!parts.some(([name, content]) => !Buffer.from(content).equals(unzipSync(bytes)[name] ?? content))) {
    throw new Error("nothing was changed");
  }
  return zipSync(next);
}

/** What is left where a program drops the names that it does not know. */
function withoutNames(bytes: Uint8Array): Uint8Array {
  return changed(bytes, /workbook\.xml$/, (xml) => xml.replace(/<definedNames>.*<\/definedNames>/s, ""));
}

/** The office's file with the default plan, in which a clerk typed another share than the 20 % that stands there. */
async function withShare(share: string | number): Promise<string> {
  const out = folder.file("ke-hoach.xlsx");
  await xepLoai("plan", office, "--out", out);
  const cell = (start: string) =>
    typeof share === "number"
      ? `${start}><v>${share}</v>`
      : `${start} t="inlineStr"><is><t>${share}</t></is>`;
  const typed = changed(readFileSync(out), /sheet\d+\.xml$/, (xml) =>
    xml.replace(/(<c r="D\d+" s="\d+")><v>20<\/v>/, (_, start) => cell(start)),
  );
  return folder.put("da-sua.xlsx", typed);
}

describe("the plan is written into a copy", () => {
  test("beside everything that the input had", async () => {
    const out = folder.file("co-ke-hoach.xlsx");
    const before = readFileSync(office);
    const { status, stdout } = await xepLoai("plan", office, "--out", out, "--plan", "huyen-uy-245kh-2023");
    expect(status).toBe(0);
    expect(stdout).toContain("(huyen-uy-245kh-2023) vào trang “Kế hoạch” của");
    expect(readFileSync(office).equals(before)).toBe(true);
    const [old, now] = [await sheetsOf(office), await sheetsOf(out)];
    expect(now.slice(0, old.length)).toEqual(old);
    expect(await planIn(out)).toEqual({
      name: "Kế hoạch",
      plan: planById("huyen-uy-245kh-2023"),
      unread: [],
    });
  });

  test("and is the default of the roster's year where none is asked for", async () => {
    await xepLoai("plan", office, "--out", folder.file("ra.xlsx"));
    expect((await planIn(folder.file("ra.xlsx"))).plan?.id).toBe("mac-dinh-2023");
  });

  test("or of this year, where the workbook is no roster yet", async () => {
    const blank = officeFile(folder, "trang.xlsx", STATISTICS);
    expect((await xepLoai("plan", blank, "--out", folder.file("ra.xlsx"))).status).toBe(0);
    expect((await planIn(folder.file("ra.xlsx"))).plan?.id).toBe("mac-dinh-2023");
  });

  test("or that of a file of the office's own", async () => {
    const own = folder.put(
      "rieng.json",
      '{ "extends": "mac-dinh-2023", "id": "cua-toi", "title": "Của tôi", "years": [2023], "quota": { "percent": 25 } }',
    );
    await xepLoai("plan", office, "--out", folder.file("ra.xlsx"), "--plan", own);
    expect((await planIn(folder.file("ra.xlsx"))).plan).toMatchObject({
      id: "cua-toi",
      quota: { percent: 25 },
    });
  });

  test("in place of the one that stands there", async () => {
    const [first, second] = [folder.file("1.xlsx"), folder.file("2.xlsx")];
    await xepLoai("plan", office, "--out", first, "--plan", "huyen-uy-128kh-2023");
    await xepLoai("plan", first, "--out", second, "--plan", "huyen-uy-245kh-2023");
    const sheets = await sheetsOf(second);
    expect(sheets.filter(({ own }) => own === PLAN_ID)).toHaveLength(1);
    expect((await planIn(second)).plan?.id).toBe("huyen-uy-245kh-2023");
  });

  test("under another title where the office has a sheet of that name", async () => {
    const taken = officeFile(folder, "trung-ten.xlsx", {
      sheets: [...OFFICE.sheets, { name: "Kế hoạch", rows: [["Kế hoạch công tác"]] }],
    });
    await xepLoai("plan", taken, "--out", folder.file("ra.xlsx"));
    expect((await planIn(folder.file("ra.xlsx"))).name).toBe("Kế hoạch (2)");
    expect((await json("check", folder.file("ra.xlsx"))).body).toMatchObject({
      plan: { id: "mac-dinh-2023" },
    });
  });

  test("and told as plans are, for programs", async () => {
    const { status, body } = await json("plan", office, "--out", folder.file("ra.xlsx"));
    expect(status).toBe(0);
    expect(body).toMatchObject({ schema: "xep-loai/plans@1", plans: [{ id: "mac-dinh-2023" }] });
  });
});

describe("a copy with a plan is where the office goes on working", () => {
  const written = () => xepLoai("plan", office, "--out", folder.file("ra.xlsx"));
  const kept = () => folder.names().filter((name) => name.startsWith("ra (bản trước"));

  test("written again without a change it is one file", async () => {
    await written();
    await written();
    expect(kept()).toEqual([]);
  });

  test("worked in, it is kept under another name", async () => {
    await written();
    await xepLoai("plan", office, "--out", folder.file("ra.xlsx"), "--plan", "huyen-uy-245kh-2023");
    expect(kept()).toHaveLength(1);
    expect((await planIn(folder.file(kept()[0] as string))).plan?.id).toBe("mac-dinh-2023");
  });

  test("a check of another roster does not write it over", async () => {
    await written();
    const worked = readFileSync(folder.file("ra.xlsx"));
    await xepLoai("check", office, "--out", folder.file("ra.xlsx"));
    expect(readFileSync(folder.file(kept()[0] as string)).equals(worked)).toBe(true);
  });
});

describe("it is not written", () => {
  const refused = async (code: string, ...argv: string[]) => {
    const before = folder.names();
    const { status, body } = await json("plan", ...argv);
    expect({ status, body }).toMatchObject({ status: 2, body: { error: { code } } });
    expect(folder.names()).toEqual(before);
  };

  test("without a place to write it to", () => refused("USAGE", office));
  test("over the input", () => refused("USAGE", office, "--out", office));
  test("over another workbook", () =>
    refused("USAGE", office, "--out", officeFile(folder, "khac.xlsx", STATISTICS)));
  test("where no such plan is known", () =>
    refused("UNKNOWN_PLAN", office, "--out", folder.file("ra.xlsx"), "--plan", "la"));

  test("for a year that no plan covers", () => {
    const old = officeFile(folder, "cu.xlsx", {
      sheets: [{ name: "DS", rows: [["DANH SÁCH NĂM 2020"], ...(OFFICE.sheets[1]?.rows.slice(1) ?? [])] }],
    });
    return refused("UNKNOWN_PLAN", old, "--out", folder.file("ra.xlsx"));
  });

  test("over a sheet with cells that cannot be read, unless another plan is asked for", async () => {
    const typed = await withShare("hai mươi");
    await refused("UNKNOWN_PLAN", typed, "--out", folder.file("ra.xlsx"));
    const again = await xepLoai("plan", typed, "--out", folder.file("ra.xlsx"), "--plan", "mac-dinh-2023");
    expect(again.status).toBe(0);
  });
});

/** The findings of a report, but for the name of the workbook. */
function findings(body: unknown, workbook: string): unknown {
  const { findings: found } = body as { findings: unknown[] };
  expect(found.length).toBeGreaterThan(0);
  return JSON.parse(JSON.stringify(found).replaceAll(`"${workbook}"`, '""'));
}

describe("a check takes the plan of the workbook's own sheet", () => {
  test("and tells that sheet among the others", async () => {
    await xepLoai("plan", office, "--out", folder.file("ra.xlsx"), "--plan", "huyen-uy-245kh-2023");
    const { body } = await json("check", folder.file("ra.xlsx"));
    expect(body).toMatchObject({
      plan: { id: "huyen-uy-245kh-2023", quota: { smallCollective: { atMost: 5, allowed: 1 } } },
      sheets: expect.arrayContaining([
        expect.objectContaining({ name: "Kế hoạch", kind: "plan", columns: {} }),
      ]),
    });
    const named = await json("check", office, "--plan", "huyen-uy-245kh-2023");
    expect(findings(body, "ra.xlsx")).toEqual(findings(named.body, "danh-sach.xlsx"));
  });

  test("with what the office changed in it", async () => {
    const typed = await withShare(100);
    expect((await json("check", typed)).body).toMatchObject({ plan: { quota: { percent: 100 } } });
  });

  test("but --plan comes first", async () => {
    await xepLoai("plan", office, "--out", folder.file("ra.xlsx"), "--plan", "huyen-uy-245kh-2023");
    const { body } = await json("check", folder.file("ra.xlsx"), "--plan", "mac-dinh-2023");
    expect(body).toMatchObject({ plan: { id: "mac-dinh-2023" } });
  });

  test("and its year, where neither --year nor a title says one", async () => {
    const undated = officeFile(folder, "khong-nam.xlsx", {
      sheets: OFFICE.sheets.map(({ name, rows }) => ({ name, rows: rows.slice(1) })),
    });
    await xepLoai("plan", undated, "--out", folder.file("ra.xlsx"), "--plan", "huyen-uy-245kh-2023");
    const { body } = await json("check", folder.file("ra.xlsx"), "--as-of", "2026-05-01");
    expect(body).toMatchObject({ year: 2023, plan: { id: "huyen-uy-245kh-2023" } });
  });

  test("also where a program lost the name that it is known by", async () => {
    await xepLoai("plan", office, "--out", folder.file("ra.xlsx"), "--plan", "huyen-uy-245kh-2023");
    const bytes = readFileSync(folder.file("ra.xlsx"));
    writeFileSync(folder.file("mat-ten.xlsx"), withoutNames(bytes));
    expect((await sheetsOf(folder.file("mat-ten.xlsx"))).map(({ own }) => own)).not.toContain(PLAN_ID);
    expect((await json("check", folder.file("mat-ten.xlsx"))).body).toMatchObject({
      plan: { id: "huyen-uy-245kh-2023" },
      counts: { collectives: 2, individuals: 4 },
      sheets: expect.arrayContaining([expect.objectContaining({ name: "Kế hoạch", kind: "plan" })]),
    });
  });

  test("and tells and marks the cells of it that cannot be read", async () => {
    const typed = await withShare("hai mươi");
    const { body } = await json("check", typed, "--out", folder.file("ra.xlsx"));
    const [unread] = (
      body as { findings: { rule: string; cell: string; cells: string[] }[] }
    ).findings.filter(({ rule }) => rule === "plan-inconsistent");
    expect(unread).toMatchObject({
      outcome: "needsReview",
      cell: expect.stringMatching(/^Kế hoạch!D\d+$/),
      message: expect.stringContaining("“hai mươi”"),
    });
    const marked = Object.values(unzipSync(readFileSync(folder.file("ra.xlsx"))))
      .map((part) => strFromU8(part))
      .filter((xml) => xml.includes("Mã kế hoạch") && xml.includes(`sqref="${unread?.cell.split("!")[1]}"`));
    expect(marked).toHaveLength(1);
    expect((await planIn(folder.file("ra.xlsx"))).unread).toHaveLength(1);
  });
});
