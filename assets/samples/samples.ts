import { stringify } from "yaml";
import { Book } from "./book";
import { faultyDistrict, type Layout } from "./breaches";
import { collectiveColumns, personColumns } from "./columns";
import { cleanDistrict, type District, type SampleCollective, type SamplePerson } from "./district";
import { putNotes } from "./notes";
import type { PlantedField } from "./planted";
import { type Place, putRoster, type Section, type Written } from "./roster-page";
import { BLOCKS } from "./units";

/** Every file of the samples by its name: three workbooks, and the lists of what is wrong with two of them. */
export async function samples(): Promise<Map<string, Uint8Array>> {
  const words = await faultySample("words");
  const marks = await faultySample("marks");
  const clean = await workbook(cleanDistrict(), "words");
  return new Map([
    ["huyen-mau-2023.xlsx", words.bytes],
    ["huyen-mau-2023.sai-sot.yaml", words.list],
    ["huyen-mau-2023-muc-dau-x.xlsx", marks.bytes],
    ["huyen-mau-2023-muc-dau-x.sai-sot.yaml", marks.list],
    ["huyen-mau-2023-sach.xlsx", clean.bytes],
  ]);
}

async function faultySample(layout: Layout) {
  const { district, planted } = faultyDistrict(layout);
  const { bytes, written } = await workbook(district, layout);
  const list = planted.map((one) => ({
    rule: one.rule,
    severity: one.severity,
    cell: cellOf(written.get(one.of)?.get(one.field) ?? []),
    subject: one.subject,
    why: one.why,
  }));
  const head = "# Những chỗ sai cố ý trong sổ mẫu bên cạnh; ngoài ra không có lỗi hay cảnh báo nào.\n";
  return { bytes, list: new TextEncoder().encode(head + stringify(list, { lineWidth: 110 })) };
}

/** The cell that a person should look at: the first mark where there is one, else the first cell of the field. */
function cellOf(places: readonly Place[]): string {
  const shown = places.find(({ content }) => content !== null) ?? places[0];
  if (!shown) throw new Error("a planted breach stands in no cell");
  return shown.cell;
}

async function workbook(district: District, layout: Layout) {
  const book = await Book.new();
  const collectives = putRoster(
    book.page("Tập thể"),
    "DANH SÁCH TẬP THỂ ĐƯỢC ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2023",
    collectiveColumns(layout),
    layout === "words" ? [{ heading: null, entries: district.collectives }] : byBlock(district.collectives),
    (count) => `Tổng cộng: ${count} tập thể`,
  );
  const people = putRoster(
    book.page("Cá nhân"),
    "DANH SÁCH CÁ NHÂN ĐƯỢC ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2023",
    personColumns(layout),
    layout === "words" ? [{ heading: null, entries: district.people }] : byUnit(district.people),
    (count) => `Tổng cộng: ${count} người`,
  );
  putNotes(book.page("Ghi chú"), layout);
  const written: Written<SampleCollective | SamplePerson> = new Map<
    SampleCollective | SamplePerson,
    ReadonlyMap<PlantedField, readonly Place[]>
  >([...collectives, ...people]);
  return { bytes: book.bytes(), written };
}

const byBlock = (collectives: readonly SampleCollective[]): Section<SampleCollective>[] =>
  BLOCKS.map((block) => ({
    heading: `Khối ${block}`,
    entries: collectives.filter(({ unit }) => unit.block === block),
  }));

const byUnit = (people: readonly SamplePerson[]): Section<SamplePerson>[] =>
  [...new Set(people.map(({ unit }) => unit))].map((unit) => ({
    heading: unit,
    entries: people.filter((person) => person.unit === unit),
  }));
