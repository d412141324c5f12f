import { nameAndPost } from "../../../src/roster/names/nameAndPost";

test.each([
  ["Lê Văn Ấn - Trưởng phòng", "Lê Văn Ấn", "Trưởng phòng"],
  ["Đ/c Lê Văn Ấn, Phó Bí thư, Chủ tịch UBND", "Đ/c Lê Văn Ấn", "Phó Bí thư, Chủ tịch UBND"],
  ["Lê Văn Ấn\nChuyên viên", "Lê Văn Ấn", "Chuyên viên"],
  ["Lê Văn Ấn (Kế toán)", "Lê Văn Ấn", "Kế toán"],
  ["Lê Văn Ấn: Trưởng ban (kiêm nhiệm)", "Lê Văn Ấn", "Trưởng ban (kiêm nhiệm)"],
])("%j is a name with a post", (text, name, post) => {
  expect(nameAndPost(text)).toEqual({ name, post });
});

test.each([
  "Lê Văn Ấn",
  "Trưởng phòng - Lê Văn Ấn",
  "Phòng Nội vụ - Tầng 2",
  "- Lê Văn Ấn",
  "Lê Văn Ấn -",
  "",
])("%j is none", (text) => {
  expect(nameAndPost(text)).toBeNull();
});
