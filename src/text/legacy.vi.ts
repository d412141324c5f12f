/** What `--convert-legacy` tells. */
export const legacyWords = {
  nothing: "Không có ô nào gõ bằng TCVN3 hay VNI; không chuyển gì.",
  converted: ({ sheet, encoding, cells }: { sheet: string; encoding: string; cells: number }) =>
    `Trang “${sheet}”: đã chuyển ${cells} ô từ ${encoding} sang Unicode trong bản sao.`,
  left: {
    doubtful: ({ cells, shown }: { cells: number; shown: string }) =>
      `để nguyên ${cells} ô chưa đọc chắc được, cần người xem: ${shown}`,
    more: ({ cells, shown }: { cells: number; shown: string }) =>
      `để nguyên ${cells} ô có công thức, có nhiều phông trong một ô, hoặc là tiêu đề của Bảng Excel: ${shown}`,
  },
};
