import type { Random } from "./random";

// Common parts of Vietnamese names, put together by chance: whoever bears one of the results is not meant.
const FAMILY =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lương Đinh Mai Tạ".split(" ");
const MIDDLE = {
  men: "Văn Đức Hữu Minh Quang Công Xuân Thanh Ngọc Trọng".split(" "),
  women: "Thị Thị Ngọc Thu Thanh Kim Thúy Bích Diệu Mỹ".split(" "),
};
const GIVEN = {
  men: "An Bảo Bình Cường Dũng Đạt Hải Hiếu Hòa Hùng Khánh Lâm Long Mạnh Nam Nghĩa Phong Phúc Quân Sơn Thái Thắng Thiện Tiến Toàn Trung Tuấn Tùng Việt Vinh".split(
    " ",
  ),
  women:
    "Anh Châu Chi Dung Duyên Hà Hạnh Hằng Hiền Hoa Hồng Hương Lan Liên Linh Loan Mai Nga Ngân Nhung Oanh Phượng Quyên Tâm Thảo Thủy Trang Tuyết Vân Yến".split(
      " ",
    ),
};

/** So many names, no two alike. */
export function distinctNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const sex = random.chance(0.4) ? "women" : "men";
    names.add(`${random.pick(FAMILY)} ${random.pick(MIDDLE[sex])} ${random.pick(GIVEN[sex])}`);
  }
  return [...names];
}
