/**
 * The words of the summary sheets. They are official papers, which go to the level above: Vietnamese whatever the
 * language of the program.
 */
export const summaryWords = {
  frame: {
    party: "ĐẢNG CỘNG SẢN VIỆT NAM",
    country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    star: "*",
    /** Lines to be filled in by hand: what is not known is never made up. */
    open: {
      superior: "………………………",
      issuing: "………………………",
      number: { party: "Số …… -……/……", administrative: "Số: ……/……-……" },
      placeAndDate: "………, ngày …… tháng …… năm ………",
      attachment: "(Kèm theo ……………… số ………… ngày …/…/…… của …………………)",
      authority: { party: "T/M ………………………", administrative: "TM. ………………………" },
      post: "………………………",
      recipient: "- ………………………",
    },
    recipients: "Nơi nhận:",
    preparer: "NGƯỜI LẬP BIỂU",
    sign: "(Ký, ghi rõ họ tên)",
  },
  total: "Tổng cộng",
  ordinal: "STT",
  note: "Ghi chú",
  oldNotes: "Ghi chú cũ (dòng tương ứng không còn trong biểu)",
  footer: '&C&"Times New Roman,Regular"Trang &P/&N',
};

export type SummaryWords = typeof summaryWords;
