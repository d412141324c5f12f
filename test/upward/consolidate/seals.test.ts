import type { Plan } from "../../../src/law/plan";
import { PLANS } from "../../../src/law/plans";
import { huyenUy128Kh2023 } from "../../../src/law/plans/huyen-uy-128kh-2023";
import { huyenUy245Kh2023 } from "../../../src/law/plans/huyen-uy-245kh-2023";
import { planSheet } from "../../../src/sheets/plan";
import type { ReadFile } from "../../../src/sheets/reconciliation/model";
import type { Incoming } from "../../../src/upward/consolidate/gather";
import { SEAL_NAMESPACE, sealDocument } from "../../../src/upward/seal/document";
import { memoryWorkbook } from "../../../src/workbook/memory/workbook";
import { document, sealed, sheets, withCell } from "../seal/roster";
import { consolidated, incoming, LIST, notices, people } from "./files";

const sent = (name: string, seal: string | null, cells = sheets()): Incoming => ({
  name,
  open: async () =>
    memoryWorkbook({ sheets: cells, parts: new Map(seal === null ? [] : [[SEAL_NAMESPACE, seal]]) }),
});

test("an intact seal is told by its code, and gives no notice", async () => {
  const outcome = await consolidated([sent("a.xlsx", document())]);
  expect(outcome.files[0]).toMatchObject({ seal: { state: "intact", plan: "huyen-uy-245kh-2023" } });
  expect(notices(outcome)).toEqual([]);
});

test("a rating changed since breaks the seal, and the figures no longer agree", async () => {
  const outcome = await consolidated([sent("a.xlsx", document(), sheets(withCell(3, 4, "HTXSNV")))]);
  expect(outcome.notices).toMatchObject([
    { id: "seal-broken", severity: "error", file: "a.xlsx", facts: { places: ["Cá nhân!4"], more: 0 } },
    { id: "totals-differ", severity: "error", facts: { kind: "individuals", sealed: 4, read: 4, merged: 4 } },
  ]);
  const { totals } = outcome.files[0] as ReadFile;
  expect([totals.sealed, totals.read, totals.merged].map((of) => of?.individuals.excellent)).toEqual([
    1, 2, 2,
  ]);
});

test("a file without a seal, and one whose seal cannot be read, are told", async () => {
  const outcome = await consolidated([
    sent("a.xlsx", null),
    sent("b.xlsx", `<seal xmlns="${SEAL_NAMESPACE}">?</seal>`),
  ]);
  expect(notices(outcome)).toEqual(expect.arrayContaining(["seal-missing a.xlsx", "seal-unknown b.xlsx"]));
});

test("a sender who worked under another plan or other rules is told", async () => {
  const seal = { ...sealed(), plan: "huyen-uy-128kh-2023", rules: "0123456789ab" };
  const outcome = await consolidated([sent("a.xlsx", sealDocument(seal))]);
  expect(notices(outcome)).toEqual(["plan-differs a.xlsx", "rules-differ a.xlsx"]);
});

test("a sender who checked for another year is told where no title names one", async () => {
  const titleless = sheets(withCell(0, 0, "DANH SÁCH"));
  const sent2022 = sent("a.xlsx", sealDocument({ ...sealed(titleless), year: 2022 }), titleless);
  expect(notices(await consolidated([sent2022], { year: 2023 }))).toEqual(["sealed-year-differs a.xlsx"]);
  expect(notices(await consolidated([sent2022], { year: 2022 }))).not.toContain("sealed-year-differs a.xlsx");
});

const withPlan = (name: string, plan: Plan): Incoming => ({
  name,
  async open() {
    const [file] = incoming({
      [name]: [people(LIST, [1, "Lê Thị Ánh", "1985", "Công chức", "UBND xã Suối Vàng", "HTTNV"])],
    });
    const workbook = await (file as Incoming).open();
    await workbook.apply({ marks: [], sheets: [planSheet(plan, "vi")] });
    return workbook;
  },
});

test.each(PLANS.map((plan) => [plan.id, plan] as const))(
  "%s is itself when it is read back from its sheet, and another where something was changed there",
  async (_, plan) => {
    const options = { plan, year: plan.years.from };
    const told = async (own: Plan) =>
      notices(await consolidated([withPlan("a.xlsx", own)], options)).filter((one) => /^plan/.test(one));
    expect(await told(plan)).toEqual([]);
    expect(await told({ ...plan, title: `${plan.title}, sửa` })).toEqual(["plan-differs a.xlsx"]);
  },
);

describe("without a plan asked for", () => {
  test("the plan that every file brings along is applied", async () => {
    const files = [withPlan("a.xlsx", huyenUy128Kh2023), withPlan("b.xlsx", huyenUy128Kh2023)];
    const outcome = await consolidated(files, { plan: null });
    expect(outcome.report.plan?.id).toBe("huyen-uy-128kh-2023");
    expect(notices(outcome)).not.toContain("plan-differs a.xlsx");
  });

  test("so is the built-in plan that every seal names", async () => {
    const seal = sealDocument({ ...sealed(), plan: "huyen-uy-128kh-2023" });
    const outcome = await consolidated([sent("a.xlsx", seal), sent("b.xlsx", seal)], { plan: null });
    expect(outcome.report.plan?.id).toBe("huyen-uy-128kh-2023");
  });

  test("of two different ones none is put upon the others", async () => {
    const files = [withPlan("a.xlsx", huyenUy128Kh2023), withPlan("b.xlsx", huyenUy245Kh2023)];
    const outcome = await consolidated(files, { plan: null });
    expect(outcome.report.plan?.id).toBe("mac-dinh-2023");
    expect(notices(outcome)).toEqual(expect.arrayContaining(["plan-differs a.xlsx", "plan-differs b.xlsx"]));
  });
});
