/** What the buttons of the ribbon tell on a sheet, where no pane is open to tell it. */
export const ribbonWords = {
  /** Above the sentence that says why. */
  notDone: {
    check: "CHƯA KIỂM TRA ĐƯỢC",
    summarise: "CHƯA TỔNG HỢP ĐƯỢC",
    clearMarks: "CHƯA XÓA ĐƯỢC ĐÁNH DẤU",
  },
  /** Above the findings, where they could be made and the cells not marked. */
  notMarked: "Đã kiểm tra xong nhưng chưa đánh dấu được vào các ô của danh sách.",
};
