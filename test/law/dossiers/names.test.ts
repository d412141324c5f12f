import { itemNames } from "../../../src/law/dossiers/names";
import { PLANS, planById } from "../../../src/law/plans";

const dossiersOf = (plan: string) => planById(plan)?.dossiers ?? [];
const named = (text: string, plan = "van-phong-ubnd-tinh-2023", kind = "individual") =>
  itemNames(dossiersOf(plan).filter(({ who }) => who.some((binding) => binding.kind === kind)))
    .first(text)
    .map(({ dossier, item }) => `${dossier.id} ${item.number}`);

test.each(
  PLANS.flatMap(({ id, dossiers }) =>
    dossiers.flatMap((dossier) =>
      dossier.items.map((item) => [id, dossier.id, item.number, item.title] as const),
    ),
  ),
)("%s, %s: item %i is found by its own title", (plan, dossier, number, title) => {
  const own = itemNames(dossiersOf(plan).filter(({ id }) => id === dossier));
  expect(own.first(title).map(({ item }) => item.number)).toEqual([number]);
});

test.each<[string, string[]]>([
  ["Nhận xét của cấp ủy nơi cư trú", ["each-leader 5"]],
  ["Bản nhận xét của cấp ủy nơi công tác", ["each-leader 6"]],
  ["(7) Biên bản hội nghị", ["each-leader 7"]],
  ["Biên bản họp bình xét", ["awards-of-individuals 2"]],
  ["BB hội nghị KĐ", ["each-leader 7"]],
  ["KKTS", ["each-leader 3"]],
  ["NX nơi cư trú", ["each-leader 5"]],
  ["Sáng kiến, đề tài", ["each-leader 11"]],
  ["Số điện thoại", []],
  ["", []],
])("a heading “%s” is about %j", (heading, expected) => {
  expect(named(heading)).toEqual(expected);
});

test("words that two lists know alike are of both", () => {
  const [first, second] = ["a", "b"].map((id) => ({
    id,
    title: id,
    who: [{ kind: "individual" as const }],
    items: [{ number: 1, title: "Biên bản" }],
  }));
  if (!first || !second) throw new Error("no dossiers");
  const found = itemNames([first, second]).first("Biên bản");
  expect(found.map(({ dossier }) => dossier.id)).toEqual(["a", "b"]);
});

test("no dossiers name nothing", () => {
  expect(itemNames([]).all("Biên bản")).toEqual([]);
});
