import type { Same } from "../../rule";

interface Sent {
  readonly who: string;
  /** In the cell. */
  readonly written: string;
}
interface Exempt extends Sent {
  /** Where it goes instead. */
  readonly always: string;
}
interface Elsewhere extends Sent {
  readonly group: string;
  readonly missing: readonly string[];
}
interface Group {
  readonly group: string;
  readonly to: readonly string[];
}
interface Both extends Sent {
  readonly groups: readonly Group[];
}

const nhom = ({ group, to }: Group) => `${group} – gửi ${to.join("; ")}`;

export const vi = {
  title: "Hồ sơ gửi lấy ý kiến đúng nơi theo nhóm",
  messages: {
    elsewhere: ({ who, written, group, missing }: Elsewhere) =>
      `${who}: hồ sơ ghi gửi “${written}”; theo kế hoạch, ${group} gửi lấy ý kiến đến: ${missing.join("; ")}.`,
    "not-for-comment": ({ who, written, always }: Exempt) =>
      `${who} là Ủy viên Ban Thường vụ Huyện ủy nên hồ sơ không gửi lấy ý kiến các cơ quan, mà ghi gửi “${written}”. Gửi ${always}.`,
    "two-groups": ({ who, written, groups }: Both) =>
      `${who} giữ chức vụ thuộc nhiều nhóm (${groups.map(nhom).join(" | ")}) mà hồ sơ ghi gửi “${written}”. Kế hoạch không nói theo nhóm nào; cần xem lại.`,
  },
  steps: {
    group: (group: Group) => `Nhóm theo kế hoạch: ${nhom(group)}.`,
  },
};

const groupOf = ({ group, to }: Group) => `${group} – to ${to.join("; ")}`;

export const en = {
  title: "The dossier goes for comment to the body of its group",
  messages: {
    elsewhere: ({ who, written, group, missing }) =>
      `${who}: the dossier is sent to “${written}”; by the plan, that of ${group} goes for comment to: ${missing.join("; ")}.`,
    "not-for-comment": ({ who, written, always }) =>
      `${who} is a member of the district's standing committee, whose dossier goes to nobody for comment, but is sent to “${written}”. Send it to ${always}.`,
    "two-groups": ({ who, written, groups }) =>
      `${who} holds posts in several groups (${groups.map(groupOf).join(" | ")}), and the dossier is sent to “${written}”. The plan does not say which group counts; please look.`,
  },
  steps: {
    group: (group) => `Group by the plan: ${groupOf(group)}.`,
  },
} satisfies Same<typeof vi>;
