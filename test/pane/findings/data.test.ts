import type { Checked } from "../../../src/pane/brain/brain";
import { localBrain } from "../../../src/pane/brain/local";
import { faultyRoster, sampleRoster } from "../rosters";

async function checked(sheets: Awaited<ReturnType<typeof sampleRoster>>, language: "vi" | "en" = "vi") {
  const brain = localBrain();
  const settings = { language, asOf: "2023-12-26", year: null, plan: null };
  return { brain, told: await brain.check({ workbook: "mau.xlsx", sheets, kept: null, settings }) };
}

const byRule = (told: Checked, rule: string) => told.findings.list.filter((finding) => finding.rule === rule);

describe("findings for the pane", () => {
  test("are plain data, which a worker can send", async () => {
    const { told } = await checked(await sampleRoster());
    expect(structuredClone(told)).toEqual(told);
    expect(JSON.parse(JSON.stringify(told.findings))).toEqual(told.findings);
  });

  test("have keys of their own, the same in the next check", async () => {
    const { told } = await checked(await sampleRoster());
    const keys = told.findings.list.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const again = await checked(await sampleRoster());
    expect(again.told.findings.list.map(({ key }) => key)).toEqual(keys);
  });

  test("name the unit of a person, and of a collective itself", async () => {
    const { told } = await checked(await sampleRoster());
    const lan = told.findings.list.find(({ subject }) => subject === "Mai Kim Lan");
    expect(lan).toMatchObject({ severity: "error", cell: { sheet: "Cá nhân", row: 89, column: 10 } });
    expect(lan?.unit).not.toBe("");
    const collective = told.findings.list.find(({ subject }) => subject === "Phòng Giáo dục và Đào tạo");
    expect(collective?.unit).toBe("Phòng Giáo dục và Đào tạo");
  });

  test("are found without marks, and by their cell", async () => {
    const { told } = await checked(await sampleRoster());
    const lan = told.findings.list.find(({ subject }) => subject === "Mai Kim Lan");
    expect(lan?.folded).toContain("mai kim lan");
    expect(lan?.folded).toContain("k90");
  });

  test("speak the language asked", async () => {
    const { told } = await checked(faultyRoster(), "en");
    expect(byRule(told, "The level is written in a known spelling")).toHaveLength(1);
  });

  test("say why on demand: the figures, then what they rest on with how well it is known", async () => {
    const { brain, told } = await checked(await sampleRoster());
    const place = told.findings.list.findIndex(({ rule }) => rule === "Kiểm điểm tập thể trước, cá nhân sau");
    const why = await brain.why({ finding: place });
    expect(why.steps.join(" ")).toMatch(/kiểm điểm ngày 1[56]\/11\/2023/);
    expect(why.basis).toEqual([expect.stringContaining("124-QĐ/TW")]);
    expect(why.basis[0]).toContain("theo báo chí dẫn lại");
    expect(why.others[0]?.sheet).toBe("Cá nhân");
  });
});

describe("the overview", () => {
  test("counts what the workbook was taken for", async () => {
    const { told } = await checked(await sampleRoster());
    expect(told.overview).toMatchObject({
      year: 2023,
      asOf: "2023-12-26",
      collectives: 30,
      individuals: 200,
      lists: [
        { sheet: "Tập thể", kind: "collectives", rows: 30 },
        { sheet: "Cá nhân", kind: "individuals", rows: 200 },
      ],
    });
    const people = told.overview.ratings.find(({ kind }) => kind === "individuals")?.counts;
    expect(Object.values(people ?? {}).reduce((sum, count) => sum + count, 0)).toBe(200);
  });

  test("its totals are those of the findings", async () => {
    const { told } = await checked(await sampleRoster());
    const { error, warning, info } = told.totals;
    expect(error + warning + info).toBe(told.findings.list.length);
    expect(error).toBe(told.findings.list.filter(({ severity }) => severity === "error").length);
  });

  test("says what was not checked, once a rule, with what the list lacks", async () => {
    const { told } = await checked(faultyRoster());
    const { notRun } = told.overview;
    const deadline = notRun.find(({ why }) => why.includes("không có cột") && why.includes("Ngày"));
    expect(deadline?.reason).toBe("missing-column");
    expect(notRun.flatMap(({ rules }) => rules).length).toBeGreaterThan(5);
    const order = notRun.map(({ reason }) => reason);
    expect(order.indexOf("missing-column")).toBeLessThan(order.indexOf("not-in-plan"));
  });
});

test("days off that a person names count like those of the plan", async () => {
  const brain = localBrain();
  const settings = { language: "vi" as const, asOf: "2023-12-26", year: null, plan: "huyen-uy-245kh-2023" };
  const asked = { workbook: "mau.xlsx", sheets: await sampleRoster(), kept: null, settings };
  const leadTime = ({ findings: { list } }: Checked) =>
    list.filter(({ rule, severity }) => /trước/.test(rule) && severity === "error").length;
  const before = leadTime(await brain.check(asked));
  const weekOff = ["2023-11-13", "2023-11-14", "2023-11-15", "2023-11-16", "2023-11-17"];
  const after = leadTime(await brain.check({ ...asked, settings: { ...settings, holidays: weekOff } }));
  expect(after).toBeGreaterThan(before);
});
