/**
 * Family names that begin no other words of a roster: a row that begins with one is a person, and needs no closer
 * look. Đoàn (Đoàn Thanh niên), Lưu ("Lưu ý"), Danh ("Danh sách") and their like are left to that closer look.
 */
const FAMILY_NAMES = new Set(
  (
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương lâm mai trịnh đào cao hà " +
    "tạ phùng tô châu tống thái quách kiều lương triệu vương nghiêm tăng thạch chu bạch doãn cù khổng mạc ninh " +
    "nông lò quàng cầm tòng bế lục giàng sùng thào hạng vừ hờ ma lường chẩu đàm " +
    "la vi ngân lữ kha lô moong cụt ksor rơ siu kpă rah niê thân âu khuất tiêu thiều " +
    "trà ung giáp phí điêu mạch nhữ tôn"
  )
    .normalize("NFC")
    .split(" "),
);

/** Whether a text begins with a family name that begins nothing else, and a blank behind it. */
export function beginsWithFamilyName(text: string): boolean {
  const end = text.indexOf(" ");
  return end > 0 && FAMILY_NAMES.has(text.slice(0, end).toLowerCase());
}
