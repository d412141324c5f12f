import fc from "fast-check";
import { postInFull, postsOf } from "../../../src/roster/posts/posts";

/** "head: UBND xã", "acting head", "deputy: Đảng ủy". */
function read(cell: string): string[] {
  return postsOf(cell).map(
    ({ role, acting, body }) => `${acting ? "acting " : ""}${role}${body === null ? "" : `: ${body}`}`,
  );
}

describe("the posts of a cell", () => {
  test.each<[cell: string, ...posts: string[]]>([
    ["Bí thư", "head"],
    ["Bí thư Chi bộ", "head: Chi bộ"],
    ["Phó Bí thư Thường trực Đảng ủy", "deputy: Đảng ủy"],
    ["PBTTT Đảng ủy xã", "deputy: Đảng ủy xã"],
    ["Chủ tịch UBND xã Sơn Trà", "head: UBND xã Sơn Trà"],
    ["Chủ tịch xã Sơn Trà", "head: UBND xã Sơn Trà"],
    ["CT.UBND xã", "head: UBND xã"],
    ["PCT HĐND xã", "deputy: HĐND xã"],
    ["P. Chủ tịch", "deputy"],
    ["Quyền Chủ tịch UBND xã", "acting head: UBND xã"],
    ["Q. Trưởng phòng", "acting head"],
    ["Trưởng phòng", "head"],
    ["Trưởng phòng Nội vụ", "head: Phòng Nội vụ"],
    ["Trưởng phòng Phòng Nội vụ", "head: Phòng Nội vụ"],
    ["Trưởng phòng, Phòng Nội vụ", "head: Phòng Nội vụ"],
    ["TP Nội vụ", "head: Phòng Nội vụ"],
    ["Phó phòng Nội vụ", "deputy: Phòng Nội vụ"],
    ["P.TP", "deputy"],
    ["Phó Trưởng phòng phụ trách", "acting head"],
    ["Phó Trưởng phòng (phụ trách)", "acting head"],
    ["Phó Trưởng phòng Nội vụ phụ trách phòng", "acting head: Phòng Nội vụ"],
    ["Phó Giám đốc phụ trách Trung tâm Y tế", "acting head: Trung tâm Y tế"],
    ["Phó Chủ tịch UBND phụ trách kinh tế", "deputy: UBND"],
    ["Phụ trách phòng", "acting head"],
    ["Phụ trách kế toán", "member"],
    ["Trưởng phòng (kiêm nhiệm)", "head"],
    ["Trưởng ban", "head"],
    ["Trưởng Ban Tổ chức Huyện ủy", "head: Ban Tổ chức Huyện ủy"],
    ["Trưởng Ban Pháp chế HĐND huyện", "head: Ban Pháp chế HĐND huyện"],
    ["Trưởng ban HĐND", "head: Ban HĐND"],
    ["Chủ nhiệm UBKT Huyện ủy", "head: UBKT Huyện ủy"],
    ["Chánh Văn phòng", "head"],
    ["Chánh Văn phòng HĐND và UBND", "head: Văn phòng HĐND và UBND"],
    ["PCVP", "deputy"],
    ["Chánh Thanh tra huyện", "head: Thanh tra huyện"],
    ["GĐ Trung tâm Y tế", "head: Trung tâm Y tế"],
    ["Hiệu trưởng THCS Lê Lợi", "head: Trường THCS Lê Lợi"],
    ["Hiệu phó", "deputy"],
    ["HT", "head"],
    ["Phó GĐ", "deputy"],
    ["P.CT UBND xã", "deputy: UBND xã"],
    ["Tr.phòng Nội vụ", "head: Phòng Nội vụ"],
    ["Phó Bí thư TT Đảng ủy", "deputy: Đảng ủy"],
    ["Phó Bí thư TT", "deputy"],
    ["Trưởng Trung tâm Y tế", "head: Trung tâm Y tế"],
    ["Trưởng nhóm", "head"],
    ["Trưởng dự án", "member"],
    ["Chi cục trưởng Chi cục Thuế", "head: Chi cục Thuế"],
    ["Trạm trưởng Trạm Y tế", "head: Trạm Y tế"],
    ["Trưởng Công an xã", "head: Công an xã"],
    ["Chỉ huy trưởng Ban CHQS xã", "head: Ban CHQS xã"],
    ["Tổ trưởng tổ Văn", "head: Tổ Văn"],
    ["Kế toán trưởng", "member"],
    ["Chuyên viên", "member"],
    ["Chuyên viên, Phòng Nội vụ", "member: Phòng Nội vụ"],
    ["Kế toán Trường THCS A", "member: Trường THCS A"],
    ["Công chức Tư pháp - Hộ tịch", "member"],
    ["Ủy viên Ban Thường vụ Huyện ủy", "member: Ban Thường vụ Huyện ủy"],
    ["UVBTV Huyện ủy", "member: Ban Thường vụ Huyện ủy"],
    ["Chi ủy viên", "member: Chi ủy"],
    ["TT", "member"],
    ["Nguyên Bí thư Huyện ủy"],
    ["Nguyên Chủ tịch UBND xã, Chuyên viên", "member"],
    [""],
  ])("%s", (cell, ...posts) => {
    expect(read(cell)).toEqual(posts);
  });

  /** Each kind of body: who heads it, who is deputy, and the short forms of both. */
  test.each<[body: string, heads: string[], deputies: string[]]>([
    [
      "đảng bộ, đảng ủy",
      ["Bí thư Đảng ủy", "BT Đảng ủy", "BTĐU"],
      ["Phó Bí thư Đảng ủy", "PBT Đảng ủy", "PBTTT Đảng ủy", "PBTĐU"],
    ],
    ["chi bộ", ["Bí thư Chi bộ", "BT chi bộ", "BTCB"], ["Phó Bí thư Chi bộ", "PBT Chi bộ", "PBTCB"]],
    [
      "HĐND",
      ["Chủ tịch HĐND", "CT.HĐND", "CT HĐND xã"],
      ["Phó Chủ tịch HĐND", "PCT.HĐND", "PCT Thường trực HĐND"],
    ],
    [
      "UBND",
      ["Chủ tịch UBND", "CT UBND", "CT.UBND xã"],
      ["Phó Chủ tịch UBND", "PCT UBND", "P.CT UBND", "PCT TT UBND"],
    ],
    ["MTTQ", ["Chủ tịch UBMTTQ", "CT UBMTTQVN xã"], ["Phó Chủ tịch UBMTTQ", "PCT UBMTTQ"]],
    [
      "hội, liên đoàn",
      ["Chủ tịch Hội Nông dân", "CT Hội CCB", "Chủ tịch LĐLĐ", "CTCĐ"],
      ["Phó Chủ tịch Hội LHPN", "PCT Hội LHPN", "PCTCĐ"],
    ],
    ["đoàn thanh niên", ["Bí thư Đoàn TN", "BT Đoàn xã"], ["Phó Bí thư Đoàn TN", "PBT Đoàn xã"]],
    [
      "phòng",
      ["Trưởng phòng", "TP", "Tr.phòng"],
      ["Phó Trưởng phòng", "Phó phòng", "PTP", "P.TP", "P. Phòng", "Phó TP", "PP"],
    ],
    [
      "ban",
      ["Trưởng ban", "Trưởng Ban Dân vận", "TB"],
      ["Phó Trưởng ban", "Phó ban", "PTB", "Phó Trưởng ban Thường trực"],
    ],
    ["ủy ban kiểm tra", ["Chủ nhiệm UBKT", "CN UBKT"], ["Phó Chủ nhiệm UBKT", "PCN UBKT"]],
    [
      "văn phòng",
      ["Chánh Văn phòng", "CVP", "Chánh VP"],
      ["Phó Chánh Văn phòng", "PCVP", "PVP", "Phó VP", "Phó Chánh VP"],
    ],
    ["sở, trung tâm", ["Giám đốc", "GĐ", "Giám đốc Trung tâm"], ["Phó Giám đốc", "PGĐ", "P.GĐ", "Phó GĐ"]],
    ["thanh tra", ["Chánh Thanh tra"], ["Phó Chánh Thanh tra"]],
    [
      "chi cục, cục, viện",
      ["Chi cục trưởng", "CCT", "Cục trưởng", "Viện trưởng"],
      ["Phó Chi cục trưởng", "Chi cục phó", "Cục phó", "Viện phó"],
    ],
    ["trường", ["Hiệu trưởng", "HT"], ["Phó Hiệu trưởng", "Hiệu phó", "PHT", "P.HT"]],
    [
      "trạm, đội, tổ, khoa",
      ["Trạm trưởng", "Trưởng trạm", "Đội trưởng", "Tổ trưởng", "Trưởng khoa"],
      ["Phó Trạm trưởng", "Trạm phó", "Đội phó", "Tổ phó", "Phó khoa"],
    ],
    [
      "công an, quân sự xã",
      ["Trưởng Công an", "Trưởng CA xã", "Chỉ huy trưởng", "CHT", "Xã đội trưởng"],
      ["Phó Trưởng Công an", "Phó CA xã", "Chỉ huy phó", "CHP", "Xã đội phó"],
    ],
    ["đảng đoàn, ban cán sự", ["Bí thư Đảng đoàn", "Bí thư Ban cán sự đảng"], ["Phó Bí thư Đảng đoàn"]],
  ])("%s", (_body, heads, deputies) => {
    const roles = (cells: readonly string[]) =>
      cells.map((cell) => [cell, ...postsOf(cell).map(({ role }) => role)]);
    expect(roles(heads)).toEqual(heads.map((cell) => [cell, "head"]));
    expect(roles(deputies)).toEqual(deputies.map((cell) => [cell, "deputy"]));
  });

  test.each<[cell: string, ...posts: string[]]>([
    ["UVBTV", "member: Ban Thường vụ"],
    ["UVTV Huyện ủy", "member: Ban Thường vụ Huyện ủy"],
    ["UVBCH Đảng bộ", "member: Ban Chấp hành Đảng bộ"],
    ["HUV, Trưởng phòng", "member: Ban Chấp hành Đảng bộ huyện", "head"],
    ["ĐUV", "member: Ban Chấp hành Đảng bộ"],
    ["Trưởng Ban Pháp chế HĐND xã", "head: Ban Pháp chế HĐND xã"],
    ["Phó Trưởng Ban KT-XH HĐND", "deputy: Ban KT-XH HĐND"],
    ["Phó Trưởng phòng (được giao phụ trách)", "acting head"],
    ["Chuyên viên, được giao phụ trách phòng", "member", "acting head"],
    ["Được giao phụ trách Phòng Nội vụ", "acting head: Phòng Nội vụ"],
    ["Giao quyền Hiệu trưởng", "acting head"],
    ["Tạm quyền Trưởng phòng", "acting head"],
    ["Q.CT UBND xã", "acting head: UBND xã"],
    ["Nguyên Phó Chủ tịch UBND xã, nay là Bí thư Đảng ủy", "head: Đảng ủy"],
    ["Nguyên Trưởng phòng (nay là chuyên viên)"],
    ["Phó Trưởng ban Thường trực Ban Tổ chức", "deputy: Ban Tổ chức"],
    ["Bí thư ĐU, CT HĐND", "head: ĐU", "head: HĐND"],
    ["TTCM", "member"],
    ["TK", "member"],
  ])("members, acting heads and former ones: %s", (cell, ...posts) => {
    expect(read(cell)).toEqual(posts);
  });

  test.each<[cell: string, ...posts: string[]]>([
    ["Phó Bí thư Đảng ủy, Chủ tịch UBND xã", "deputy: Đảng ủy", "head: UBND xã"],
    ["Bí thư Đảng ủy kiêm Chủ tịch HĐND xã", "head: Đảng ủy", "head: HĐND xã"],
    ["Bí thư Đảng ủy\nChủ tịch HĐND xã", "head: Đảng ủy", "head: HĐND xã"],
    ["Trưởng\nphòng\nNội vụ", "head: Phòng Nội vụ"],
    ["- Bí thư Đảng ủy;\n- Chủ tịch HĐND xã", "head: Đảng ủy", "head: HĐND xã"],
    ["Bí thư Chi bộ – Trưởng phòng Tài chính – Kế hoạch", "head: Chi bộ", "head: Phòng Tài chính – Kế hoạch"],
    ["Bí thư Chi bộ và Trưởng phòng Nội vụ", "head: Chi bộ", "head: Phòng Nội vụ"],
    ["UVBTV Huyện ủy, Bí thư Đảng ủy xã A", "member: Ban Thường vụ Huyện ủy", "head: Đảng ủy xã A"],
    ["Trưởng phòng Lao động - Thương binh và Xã hội", "head: Phòng Lao động - Thương binh và Xã hội"],
    ["Trưởng phòng Công chức, viên chức", "head: Phòng Công chức, viên chức"],
    ["Trưởng phòng Văn thư - Lưu trữ", "head: Phòng Văn thư - Lưu trữ"],
    ["Bí thư Đoàn xã, công chức Văn hóa", "head: Đoàn xã", "member"],
  ])("several bodies, or one with marks in its name: %j", (cell, ...posts) => {
    expect(read(cell)).toEqual(posts);
  });

  test("the text of a post stays as the clerk wrote it", () => {
    const cell = "PCT.HĐND xã, Q. Trưởng phòng";
    expect(postsOf(cell).map(({ text }) => text)).toEqual(["PCT.HĐND xã", "Q. Trưởng phòng"]);
  });

  test("the composition of letters and the placement of tones change nothing", () => {
    const cell = "Ủy viên Ban Thường vụ Đảng ủy, Phó Chủ tịch UBND xã Hòa Thủy";
    const other = cell.replaceAll("ủy", "uỷ").replace("Ủy", "Uỷ").replace("Hòa", "Hoà").normalize("NFD");
    const roles = (text: string) => postsOf(text).map(({ role }) => role);
    expect(roles(other)).toEqual(roles(cell));
  });

  test("whatever stands in a cell, no post is empty and none is a head without a word for it", () => {
    const word = fc.constantFrom(
      "Phó",
      "Trưởng",
      "phòng",
      "phụ trách",
      ",",
      "kiêm",
      "Nội vụ",
      "Bí thư",
      "(",
      "-",
      "Q.",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        for (const post of postsOf(words.join(" "))) {
          expect(post.text).not.toBe("");
          if (post.role === "head") expect(post.text).toMatch(/Trưởng|Bí thư|phụ trách/);
        }
      }),
    );
  });
});

test.each([
  ["PCT.UBND xã Suối Vàng", "Phó Chủ tịch UBND xã Suối Vàng"],
  ["Q. CT UBND xã", "Chủ tịch UBND xã"],
  ["Phó Bí thư Thường trực Huyện ủy", "Phó Bí thư Huyện ủy"],
  ["PBTTT Đảng ủy xã", "Phó Bí thư Đảng ủy xã"],
  ["P. Trưởng phòng Nội vụ", "Phó Trưởng phòng Nội vụ"],
  ["PCVP", "Phó Chánh Văn phòng"],
  ["Phó Chủ tịch", "Phó Chủ tịch"],
  ["Thường trực HĐND xã", "Thường trực HĐND xã"],
  ["Chuyên viên", "Chuyên viên"],
  ["", ""],
])("%s in full is %s", (post, full) => {
  expect(postInFull(post)).toBe(full);
});
