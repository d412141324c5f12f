import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { legacyText } from "../../src/roster/legacy";
import { isSyllable } from "../../src/roster/syllables";

test.each([
  ["NguyÔn V¨n A", "Nguyễn Văn A"],
  ["TrÇn ThÞ Hµ", "Trần Thị Hà"],
  ["Phßng Néi vô", "Phòng Nội vụ"],
  ["Hoµn thµnh xuÊt s¾c nhiÖm vô", "Hoàn thành xuất sắc nhiệm vụ"],
  ["§¶ng ñy x· S¬n Trµ", "Đảng ủy xã Sơn Trà"],
  ["Tr\u00adëng phßng", "Trưởng phòng"],
])("%s is TCVN3 for %s", (text, reading) => {
  expect(legacyText(text)).toEqual({ encoding: "TCVN3", reading });
});

test.each([
  ["Nguyeãn Vaên An", "Nguyễn Văn An"],
  ["Traàn Thò Haø", "Trần Thị Hà"],
  ["Phoøng Noäi vuï", "Phòng Nội vụ"],
  ["Ñaûng uûy xaõ Sôn Traø", "Đảng ủy xã Sơn Trà"],
  ["Hoaøn thaønh xuaát saéc nhieäm vuï", "Hoàn thành xuất sắc nhiệm vụ"],
  ["Tröôûng phoøng", "Trưởng phòng"],
  ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
])("%s is VNI for %s", (text, reading) => {
  expect(legacyText(text)).toEqual({ encoding: "VNI", reading });
});

test.each([
  "Nguyễn Văn An",
  "Lê Thị Hoà",
  "Đinh Công Tráng",
  "Ðinh Văn Toàn",
  "Hoà Bình, khoá 12, toán, loá, thuý",
  "Niê Kpă H’Mai",
  "Y Blô Êban",
  "Café – naïve – Müller – Señor – Citroën",
  "Hà Nam (5 × 3), ±2°, «Tốt», ½ ngày",
  "Lan¹, hoa® và ba·",
  "Võ Thành Ý",
  "Tha\u00adnh toa\u00adn",
  "§ 5, điều 12",
  "",
])("%j is neither", (text) => {
  expect(legacyText(text)).toBeNull();
});

/** Syllables as Vietnamese is written in Unicode, some with one accent that Latin-1 has too. */
const onset = fc.constantFrom(..."b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(" "), "");
const rime = fc.constantFrom(
  ..."a à á ã ạ ai ài ao ào âu ây ầy ăn ắng âm ấn e è é ê ế ên iên iêu i ì í in o ò ó õ oa oà oá òa óa oan oàn oai ô ô ôi ông ơ ơi u ù ú ui ua ùa uy uý úy uyên ư ừng ươi ượng y ý".split(
    " ",
  ),
);
const syllable = fc
  .tuple(onset, rime)
  .map(([first, last]) => first + last)
  .filter(isSyllable);
const capital = (word: string) => (word[0] ?? "").toUpperCase() + word.slice(1);

test("what is Vietnamese in Unicode is never taken for an older encoding, in either form and either case", () => {
  fc.assert(
    fc.property(
      fc.array(syllable, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("NFC", "NFD"),
      fc.boolean(),
      (words, form, isUpper) => {
        const text = words.map(capital).join(" ").normalize(form);
        expect(legacyText(isUpper ? text.toUpperCase() : text)).toBeNull();
      },
    ),
    { numRuns: 2000 },
  );
});

const PLAN = path.join(__dirname, "../../../shared/seeds/004_4e3de748afb4fb5a.txt");
const ifThere = existsSync(PLAN) ? test : test.skip;

ifThere("no line of a plan is taken for one (skipped where ../shared/seeds is absent)", () => {
  const lines = readFileSync(PLAN, "utf8").split("\n");
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => legacyText(line) !== null)).toEqual([]);
});
