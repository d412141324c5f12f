import fc from "fast-check";
import { listedIn } from "../../../src/law/dossiers/listed";
import { itemNames } from "../../../src/law/dossiers/names";
import { planById } from "../../../src/law/plans";

const dossier = planById("van-phong-ubnd-tinh-2023")?.dossiers.find(({ id }) => id === "each-leader");
if (!dossier) throw new Error("The plan has no dossier of its leaders");
const { items } = dossier;
const names = itemNames([dossier]);

const read = (text: string) => {
  const listed = listedIn(text, items, (words) => names.all(words).map(({ item }) => item));
  if (listed.is === "items") return [...listed.there].map(({ number }) => number).sort((a, b) => a - b);
  return listed.is === "count" ? `${listed.there}/${listed.of}` : listed.is;
};

test.each<[string, unknown]>([
  ["", []],
  ["1, 2, 3", [1, 2, 3]],
  ["1-3; 5", [1, 2, 3, 5]],
  ["1 – 3, 5 và 7", [1, 2, 3, 5, 7]],
  ["Từ mục 1 đến 4", [1, 2, 3, 4]],
  ["(1), (2), (12)", [1, 2, 12]],
  ["Bản kiểm điểm; kê khai tài sản", [2, 3]],
  ["- Văn bản đề nghị - Biên bản hội nghị - Bản kiểm điểm cá nhân", [1, 2, 7]],
  ["Nhận xét của cấp ủy nơi cư trú, nhận xét nơi công tác", [5, 6]],
  ["Đủ", "complete"],
  ["Đầy đủ hồ sơ", "complete"],
  ["x", "complete"],
  ["14/14", "complete"],
  ["13/14", "13/14"],
  ["Đủ 13 / 14", "13/14"],
  ["Thiếu 3, 5", [1, 2, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14]],
  ["Còn thiếu: kê khai tài sản", [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]],
  ["Bản kiểm điểm; chưa có biên bản hội nghị", [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14]],
  ["Thiếu một ít", "unread"],
  ["Xem tờ kèm theo", "unread"],
  ["15/12/2023", "unread"],
])("“%s” lists %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("numbers of a list are read back, in any order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { minLength: 1 }), (numbers) => {
      expect(read(numbers.join("; "))).toEqual([...numbers].sort((a, b) => a - b));
    }),
  );
});

test("whatever a cell holds, it is read without failing and names only items of the list", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const listed = listedIn(text, items, (words) => names.all(words).map(({ item }) => item));
      if (listed.is === "items")
        expect([...listed.there].filter((item) => !items.includes(item))).toEqual([]);
    }),
  );
});
