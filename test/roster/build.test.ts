import fc from "fast-check";
import { buildRoster } from "../../src/roster/build";
import type { Field } from "../../src/roster/fields";
import type { Individual } from "../../src/roster/model";
import { address } from "../../src/workbook/cell";
import type { CellValue } from "../../src/workbook/port";
import { type TestRow, type TestTableOptions, tableOf } from "./table";

const people = (rows: readonly TestRow[], options?: TestTableOptions) =>
  buildRoster([tableOf("individuals", rows, options)], []).individuals;

const one = (row: TestRow, options?: TestTableOptions): Individual => {
  const [person] = people([row], options);
  if (!person) throw new Error("no person");
  return person;
};

describe("a row", () => {
  test("is read by field, wherever its column stands", () => {
    const person = one({
      fullName: "Đ/c  Lê Thị A",
      unit: "Phòng Nội vụ",
      reviewDays: "1 ngày rưỡi",
      prompted: "Có",
      reviewedOn: "14h00 ngày 05/12/2023",
      partyCardNumber: 12345,
      note: { error: "#REF!" },
    });
    expect(person.name).toBe("Lê Thị A");
    expect([person.number("reviewDays"), person.truth("prompted"), person.truth("isHead")]).toEqual([
      1.5,
      true,
      null,
    ]);
    expect(person.text("partyCardNumber")).toBe("12345");
    expect([person.text("note"), person.text("score")]).toEqual(["", ""]);
    expect(person.date("reviewedOn")).toMatchObject({ state: "date" });
    expect([person.date("decidedOn"), person.rating("rating"), person.governingRating()]).toEqual([
      null,
      null,
      null,
    ]);
    expect(person.cell("reviewedOn")).toEqual({ sheet: "individuals", row: 1, column: 5 });
    expect([person.cell("decidedOn"), person.cells("decidedOn")]).toEqual([null, []]);
  });

  test("tells the columns of a list apart by their headings", () => {
    const headings = { dossierItems: ["Bản kiểm điểm", "Nhận xét nơi cư trú", "Biên bản"] };
    const person = one({ fullName: "A", dossierItems: ["x", { error: "#N/A" }] }, { headings });
    expect(person.parts("dossierItems")).toMatchObject([
      { heading: ["Bản kiểm điểm"], text: "x", truth: true, number: null },
      { heading: ["Nhận xét nơi cư trú"], text: "", truth: null },
      { heading: ["Biên bản"], text: "", cell: { row: 1, column: 3 } },
    ]);
    expect(person.parts("criteria")).toEqual([]);
  });

  test("shares a cell merged over several rows, and points to where its value stands", () => {
    const merges = [{ top: 1, bottom: 3, left: 1, right: 1 }];
    const rows = ["A", "B", "C", "D"].map((fullName, index) => ({
      fullName,
      unit: index === 0 ? "Phòng Nội vụ" : null,
    }));
    const units = people(rows, { merges }).map(({ unit }) => unit && `${unit.text} ${address(unit.cell)}`);
    const merged = "Phòng Nội vụ individuals!B2";
    expect(units).toEqual([merged, merged, merged, null]);
  });

  test("takes its unit from its own cell, else from the section above", () => {
    const units = people([
      { fullName: "A", unit: null, section: "I. Văn phòng" },
      { fullName: "B", unit: "Phòng Tư pháp" },
    ]).map(({ unit }) => unit && `${unit.text} ${address(unit.cell)}`);
    expect(units).toEqual(["I. Văn phòng individuals!A2", "Phòng Tư pháp individuals!B4"]);
  });

  test("reads the posts of all columns of posts", () => {
    const person = one({
      fullName: "A",
      partyPost: "Bí thư Chi bộ",
      governmentPost: "Trưởng phòng\nChuyên viên",
    });
    expect(person.posts.map(({ role }) => role)).toEqual(["head", "head", "member"]);
  });

  test("governs by its first stage", () => {
    const person = one({ fullName: "A", selfRating: "HTXSNV", partyRating: "HTTNV" });
    expect(person.governingRating()).toMatchObject({ level: "good" });
  });

  test("doubts day and month only where date cells stand beside typed dates", () => {
    const states = (...dates: TestRow["reviewedOn"][]) =>
      people(
        dates.map((reviewedOn) => ({ fullName: "A", ...(reviewedOn === undefined ? {} : { reviewedOn }) })),
      ).map((person) => person.date("reviewedOn")?.state);
    const december5 = { serial: 45265 };
    expect(states(december5, { serial: 45275 })).toEqual(["date", "date"]);
    expect(states("05/12/2023", "15/12/2023")).toEqual(["date", "date"]);
    expect(states(december5, "15/12/2023", "05/12/2023", null)).toEqual([
      "ambiguous",
      "date",
      "ambiguous",
      "empty",
    ]);
    expect(states(december5, "15.12.2023")).toEqual(["date", "date"]);
    expect(states(december5, "chưa họp")).toEqual(["date", "unreadable"]);
  });

  test("knows of a column that every cell is a day in a date cell or empty", () => {
    const clear = (...dates: CellValue[]) =>
      people(dates.map((reviewedOn) => ({ fullName: "A", reviewedOn }))).map((person) =>
        person.hasClearDates("reviewedOn"),
      );
    expect(clear({ serial: 45265 }, null)).toEqual([true, true]);
    expect(clear({ serial: 45265 }, "05/12/2023")).toEqual([false, false]);
    expect(clear({ serial: 45265 }, { serial: -1 })).toEqual([false, false]);
    expect(clear({ serial: 45265 }, 2023)).toEqual([false, false]);
    expect(one({ fullName: "A" }).hasClearDates("reviewedOn")).toBe(true);
  });
});

describe("the key of a person", () => {
  test("is that of the whole name, in one column or over two", () => {
    const [whole, parted] = people([{ fullName: "Lê Thị An" }, { fullName: ["Lê Thị", "An"] }]);
    expect([parted?.name, parted?.key]).toEqual(["Lê Thị An", whole?.key]);
    expect(parted?.cell("fullName")).toEqual({ sheet: "individuals", row: 2, column: 0 });
  });

  test("joins what the roster knows, and says whether it is more than the name", () => {
    const plain = people([{ fullName: "Lê Hoà" }, { fullName: "LÊ HÒA" }, { fullName: "Lê Hoa" }]);
    expect(plain.map(({ keyIsSure }) => keyIsSure)).toEqual([false, false, false]);
    expect(plain[0]?.key).toBe(plain[1]?.key);
    expect(plain[0]?.key).not.toBe(plain[2]?.key);

    const born = (birthDate: TestRow["birthDate"]) =>
      one({ fullName: "Lê Hòa", birthDate: birthDate ?? null });
    expect(born("20/5/1975").key).toBe(born({ serial: 27534 }).key);
    expect(born("20/5/1975").key).not.toBe(born("21/5/1975").key);
    expect(born("1975").key).toBe(born(1975).key);
    expect([born("1975").keyIsSure, born(null).keyIsSure]).toEqual([true, false]);
  });
});

describe("ticks of heads and leaders", () => {
  const collectives = tableOf("collectives", [{ unit: "Phòng Nội vụ" }]);
  const headed = (rows: readonly TestRow[]) => {
    const roster = buildRoster([collectives, tableOf("individuals", rows)], []);
    return roster.individuals.map((person) => [
      roster.collectivesHeadedBy(person).length,
      person.leads?.name ?? null,
    ]);
  };
  const unit = "Phòng Nội vụ";

  test("decide where the clerk uses them, whatever the post", () => {
    expect(
      headed([
        { fullName: "A", unit, post: "Trưởng phòng", isHead: null },
        { fullName: "B", unit, post: "Phó Trưởng phòng", isHead: "x" },
        { fullName: "C", unit, post: "Chuyên viên", isHead: null },
      ]),
    ).toEqual([
      [0, unit],
      [1, unit],
      [0, null],
    ]);
  });

  test("do not, where the column is empty", () => {
    expect(headed([{ fullName: "A", unit, post: "Trưởng phòng", isHead: null, isLeader: null }])).toEqual([
      [1, unit],
    ]);
  });

  test("make leaders of those whose post says nothing, and staff of the others", () => {
    expect(
      headed([
        { fullName: "A", unit, post: "Cán bộ", isLeader: "x" },
        { fullName: "B", unit, post: "Phó Trưởng phòng", isLeader: null },
      ]),
    ).toEqual([
      [0, unit],
      [0, null],
    ]);
  });
});

describe("a list of one unit, without a column or section for it", () => {
  const listed = tableOf("collectives", [{ unit: "Phòng Nội vụ" }, { unit: "Phòng Tư pháp" }]);
  const units = (...lists: readonly TestTableOptions[]) => {
    const tables = lists.map((list) =>
      tableOf("individuals", [{ fullName: "A", post: "Trưởng phòng" }], list),
    );
    const { individuals, collectivesHeadedBy } = buildRoster([listed, ...tables], []);
    return individuals.map((person) => [
      person.unit?.text ?? null,
      ...collectivesHeadedBy(person).map(({ collective }) => collective.name),
    ]);
  };

  test("is that of the listed collective whose name its sheet bears", () => {
    expect(units({ sheet: "P. Nội vụ" }, { sheet: "Danh sách" })).toEqual([
      ["Phòng Nội vụ", "Phòng Nội vụ"],
      [null],
    ]);
  });

  test("or that stands above this list and no other", () => {
    const office = "UBND HUYỆN BÌNH AN";
    const motto = "Độc lập - Tự do - Hạnh phúc";
    expect(
      units(
        { sheet: "1", title: [office, `PHÒNG NỘI VỤ ${motto}`] },
        { sheet: "2", title: [office, "PHÒNG TƯ PHÁP"] },
      ),
    ).toEqual([
      ["Phòng Nội vụ", "Phòng Nội vụ"],
      ["Phòng Tư pháp", "Phòng Tư pháp"],
    ]);
  });

  test("but not that of the office that issues all lists, or the only one", () => {
    const title = ["PHÒNG NỘI VỤ"];
    expect(units({ sheet: "1", title }, { sheet: "2", title })).toEqual([[null], [null]]);
    expect(units({ sheet: "1", title })).toEqual([[null]]);
  });
});

describe("a unit written once, beside the first of its people", () => {
  const units = (...names: (string | null)[]) =>
    people(names.map((unit, index) => ({ fullName: `Lê Văn ${"ABCDEGH"[index]}`, unit }))).map(
      (person) => person.unit && `${person.unit.text} ${address(person.unit.cell)}`,
    );

  test("is that of the people below it", () => {
    expect(units("Phòng A", null, null, "Phòng B", null)).toEqual([
      "Phòng A individuals!B2",
      "Phòng A individuals!B2",
      "Phòng A individuals!B2",
      "Phòng B individuals!B5",
      "Phòng B individuals!B5",
    ]);
  });

  test("is not, where a unit stands beside nearly everybody, or a name stands twice, or the first has none", () => {
    expect(units("Phòng A", "Phòng B", null)[2]).toBeNull();
    expect(units("Phòng A", null, null, "Phòng A", null)[1]).toBeNull();
    expect(units(null, "Phòng A", null, null)[2]).toBeNull();
  });
});

describe("a roster without a list of collectives", () => {
  test("names the leading collectives by unit or post, each in one spelling", () => {
    const leads = people([
      { fullName: "A", unit: "Phòng Nội vụ", post: "Trưởng phòng" },
      { fullName: "B", unit: "PHÒNG NỘI VỤ", post: "Phó Trưởng phòng" },
      { fullName: "C", unit: "Xã Sơn Trà", post: "Chủ tịch UBND xã" },
      { fullName: "D", unit: "UBND xã Sơn Trà", post: "Phó Chủ tịch" },
      { fullName: "E", unit: "Xã Sơn Trà", post: "Công chức" },
      { fullName: "G", unit: "Ban Giám hiệu", post: "Phó Hiệu trưởng" },
    ]).map((person) => person.leads?.name ?? null);
    expect(leads).toEqual([
      ...["Phòng Nội vụ", "Phòng Nội vụ", "UBND xã Sơn Trà", "UBND xã Sơn Trà", null],
      "Ban Giám hiệu",
    ]);
  });

  test("takes the union of a trade for a level of its own, and that of an agency for a part of it", () => {
    const leads = people([
      { fullName: "A", post: "Chủ tịch Công đoàn ngành Giáo dục" },
      { fullName: "B", post: "Chuyên viên, Chủ tịch Công đoàn cơ quan" },
    ]).map((person) => person.leads?.name ?? null);
    expect(leads).toEqual(["Công đoàn ngành Giáo dục", null]);
  });

  test("counts the leaders of a list without units together, under the sheet's name", () => {
    const leads = people([
      { fullName: "A", post: "Giám đốc" },
      { fullName: "B", post: "Phó Giám đốc" },
      { fullName: "C", post: "Kế toán" },
    ]).map((person) => person.leads?.name ?? null);
    expect(leads).toEqual(["individuals", "individuals", null]);
  });
});

test("no cell, whatever it holds, keeps a row from being read", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("Trưởng phòng", "Đ/c ", "Phó", "I. ", "()", "15/12/2023", "constructor", "__proto__"),
    fc.double(),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
    fc.boolean(),
    fc.constant(null),
    fc.record({ serial: fc.double() }),
    fc.constantFrom("#N/A", "UNCALCULATED").map((error) => ({ error })),
  );
  const fields = [
    "fullName",
    "unit",
    "post",
    "partyCell",
    "birthDate",
    "rating",
    "note",
    "isHead",
    "reviewDays",
  ] as const;
  const row = fc.record(
    Object.fromEntries(fields.map((field) => [field, value])) as Record<Field, typeof value>,
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), fc.array(row, { maxLength: 4 }), (collectives, people) => {
      const roster = buildRoster([tableOf("collectives", collectives), tableOf("individuals", people)], []);
      for (const person of roster.individuals) {
        expect(roster.withKey(person.key)).toContain(person);
        expect(["rated", "missing", "unrecognised", "conflict"]).toContain(person.governingRating()?.state);
        expect(person.date("birthDate")?.cell).toEqual(person.cell("birthDate"));
        const collective = roster.collectiveOf(person);
        if (collective) expect(roster.membersOf(collective)).toContain(person);
        for (const headed of roster.collectivesHeadedBy(person)) {
          expect(roster.headsOf(headed.collective)).toContain(person);
        }
        expect(typeof person.leads?.name).toBe(person.leads ? "string" : "undefined");
        for (const field of fields) expect(person.text(field)).toBe(person.text(field).trim());
        expect(Number.isNaN(person.number("reviewDays") ?? 0)).toBe(false);
      }
    }),
  );
});

test("lookups do not hang on the order of the rows", () => {
  const units = ["UBND xã A", "Phòng Nội vụ", "Đảng ủy xã A", "Phòng Tư pháp"];
  const person = fc.record({
    fullName: fc.constantFrom("Lê A", "Lê Á", "Trần B", "Đ/c Lê A"),
    unit: fc.constantFrom(...units, "Ủy ban nhân dân xã A", "Phòng lạ"),
    post: fc.constantFrom(
      "Trưởng phòng",
      "Chủ tịch",
      "Phó Bí thư Đảng ủy, Chủ tịch UBND xã",
      "Chuyên viên",
      "",
    ),
    birthDate: fc.constantFrom("1975", "1980"),
  });
  const lookups = (rows: readonly TestRow[]) => {
    const collectives = tableOf(
      "collectives",
      units.map((unit) => ({ unit })),
    );
    const roster = buildRoster([collectives, tableOf("individuals", rows)], []);
    const names = (group: readonly Individual[]) => group.map((member) => member.key).sort();
    return {
      heads: roster.collectives.map((collective) => names(roster.headsOf(collective))),
      members: roster.collectives.map((collective) => names(roster.membersOf(collective))),
      leads: roster.individuals.map((member) => `${member.key} ${member.leads?.name}`).sort(),
      same: roster.individuals.map(({ key }) => roster.withKey(key).length).sort(),
    };
  };
  const shuffled = fc
    .array(person, { maxLength: 12 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(fc.property(shuffled, ([rows, others]) => expect(lookups(others)).toEqual(lookups(rows))));
});

describe("a roster", () => {
  const collectives = tableOf("collectives", [{ unit: "Ủy ban nhân dân xã A", rating: "HTTNV" }]);
  const individuals = tableOf("individuals", [
    { fullName: "A", section: "UBND xã A", post: "Chủ tịch" },
    { fullName: "A", post: "Công chức" },
    { fullName: "B", section: "Đảng ủy xã A", post: "Bí thư" },
  ]);
  const roster = buildRoster([individuals, collectives], []);
  const [chairman, clerk, secretary] = roster.individuals;
  const [committee] = roster.collectives;

  test("finds collectives by any of their names", () => {
    expect(roster.collectiveNamed("UBND XÃ A")).toBe(committee);
    expect(roster.collectiveNamed("UBND xã B")).toBeNull();
    expect(roster.collectiveNamed("__proto__")).toBeNull();
  });

  test("ties people to them", () => {
    if (!chairman || !clerk || !secretary || !committee) throw new Error("rows are missing");
    expect(roster.collectiveOf(chairman)).toBe(committee);
    expect(roster.collectiveOf(secretary)).toBeNull();
    expect(roster.headsOf(committee)).toEqual([chairman]);
    expect(roster.membersOf(committee)).toEqual([chairman, clerk]);
    expect(roster.withKey(chairman.key)).toEqual([chairman, clerk]);
  });

  test("ties people without a unit to the body that a post names", () => {
    const posts = ["Công chức, UBND xã A", "Phó Chủ tịch UBND xã A", "Công chức", "Bí thư Đảng ủy xã A"];
    const list = tableOf(
      "individuals",
      posts.map((post) => ({ fullName: "A", post })),
    );
    const { individuals: people, collectives: listed, collectiveOf } = buildRoster([list, collectives], []);
    expect(people.map(collectiveOf)).toEqual([listed[0], listed[0], null, null]);
  });

  test("ties people listed under a commune to one of its bodies, and the bodies to a list by communes", () => {
    const under = (units: readonly string[], rows: readonly TestRow[]) => {
      const listed = tableOf(
        "collectives",
        units.map((unit) => ({ unit })),
      );
      const { individuals: people, collectiveOf } = buildRoster([listed, tableOf("individuals", rows)], []);
      return people.map((person) => collectiveOf(person)?.name ?? null);
    };
    const unit = "Xã A";
    const rows = [
      { unit, post: "Bí thư Đảng ủy" },
      { unit, post: "Phó Chủ tịch UBND xã" },
      { unit, post: "Công chức" },
      { unit: "Xã B", post: "Công chức" },
    ];
    expect(under(["Đảng ủy xã A", "UBND xã A"], rows)).toEqual([
      "Đảng ủy xã A",
      "UBND xã A",
      "UBND xã A",
      null,
    ]);
    expect(under(["Xã A"], [{ unit: "UBND xã A" }, { unit: "Đảng ủy xã A" }])).toEqual(["Xã A", null]);
  });

  test("knows its columns; sections are units", () => {
    expect(roster.has("individuals", "unit")).toBe(true);
    expect(roster.has("individuals", "rating")).toBe(false);
    expect(roster.has("collectives", "rating")).toBe(true);
  });
});

describe("the year of a workbook", () => {
  const year = (...titles: string[]) =>
    buildRoster([tableOf("individuals", [{ fullName: "A" }], { title: titles })], []).year;

  test.each<[number | null, string[]]>([
    [2023, ["KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG CÁN BỘ NĂM 2023"]],
    [2023, ["DANH SÁCH CÁN BỘ".normalize("NFD"), "Năm\u00a02023".normalize("NFD")]],
    [null, ["Bình An, ngày 15 tháng 12 năm 2023"]],
    [null, ["Bình An, ngày … tháng … năm 2023"]],
    [null, ["Bình An, ngày tháng 01 năm 2024"]],
    [2023, ["ĐÁNH GIÁ, XẾP LOẠI NĂM 2023", "Bình An, ngày 05 tháng 01 năm 2024"]],
    [2023, ["XẾP LOẠI NĂM 2023", "(Kèm theo Kế hoạch năm 2024)"]],
    [null, ["XẾP LOẠI NĂM 2022", "XẾP LOẠI NĂM 2023"]],
    [null, ["DANH SÁCH"]],
  ])("is %s: %j", (expected, titles) => {
    expect(year(...titles)).toBe(expected);
  });

  test("is that of the lists before that of other tables", () => {
    const list = tableOf("individuals", [{ fullName: "A" }], { title: ["XẾP LOẠI NĂM 2023"] });
    const other = tableOf("other", [], { title: ["XẾP LOẠI NĂM 2022"] });
    expect(buildRoster([other, list], []).year).toBe(2023);
    expect(buildRoster([other], []).year).toBe(2022);
  });
});
