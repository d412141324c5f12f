import type { Same } from "../../rule";

interface Written {
  readonly who: string;
  /** As it stands in the cell. */
  readonly written: string;
  /** Any of them is right, as far as the roster tells. */
  readonly forms: readonly string[];
  /** Whether the decree's, or the agency's own, is right as well. */
  readonly decree: boolean;
}
interface Known {
  /** null where the roster does not tell. */
  readonly isPartyMember: boolean | null;
  readonly isCivilServant: boolean | null;
  readonly isLeader: boolean | null;
}

const dung = ({ forms, decree }: Written) =>
  [...forms, ...(decree ? ["mẫu của Nghị định hoặc của cơ quan"] : [])].join(" hoặc ");
const right = ({ forms, decree }: Written) =>
  [...forms, ...(decree ? ["the form of the decree or of the agency"] : [])].join(" or ");

const choose = <T>(fact: boolean | null, yes: T, no: T, unknown: T) =>
  fact === null ? unknown : fact ? yes : no;

export const vi = {
  title: "Bản kiểm điểm làm đúng mẫu",
  messages: {
    wrong: (data: Written) => `${data.who}: cột mẫu ghi “${data.written}”; kế hoạch quy định ${dung(data)}.`,
    incomplete: (data: Written) =>
      `${data.who}: cột mẫu ghi “${data.written}”, chưa rõ là mẫu nào; kế hoạch quy định ${dung(data)}. Ghi đủ ký hiệu mẫu.`,
    unread: (data: Written) =>
      `${data.who}: cột mẫu ghi “${data.written}”, chưa đọc được là mẫu nào; kế hoạch quy định ${dung(data)}.`,
    gap: ({ who }: { readonly who: string }) =>
      `${who} giữ chức vụ lãnh đạo, quản lý và chưa là đảng viên: kế hoạch không nói người này dùng mẫu nào. Có thể dùng mẫu của Nghị định, có phần dành cho người giữ chức vụ; nên hỏi cơ quan hướng dẫn.`,
  },
  steps: {
    known: ({ isPartyMember, isCivilServant, isLeader }: Known) =>
      `Danh sách cho biết: ${[
        choose(isPartyMember, "là đảng viên", "chưa là đảng viên", "chưa rõ có là đảng viên không"),
        choose(
          isCivilServant,
          "là cán bộ, công chức, viên chức",
          "không là cán bộ, công chức, viên chức",
          "chưa rõ có là cán bộ, công chức, viên chức không",
        ),
        choose(
          isLeader,
          "giữ chức vụ lãnh đạo, quản lý",
          "không giữ chức vụ",
          "chưa rõ có giữ chức vụ không",
        ),
      ].join("; ")}.`,
  },
};

export const en = {
  title: "The review is written on its form",
  messages: {
    wrong: (data) => `${data.who}: the form is “${data.written}”; the plan asks for ${right(data)}.`,
    incomplete: (data) =>
      `${data.who}: the form is “${data.written}”, which may be several forms; the plan asks for ${right(data)}. Write the whole code.`,
    unread: (data) =>
      `${data.who}: the form is “${data.written}”, which is not read as a form; the plan asks for ${right(data)}.`,
    gap: ({ who }) =>
      `${who} is a leader outside the Party: the plan does not say which form is theirs. The decree's form has a part for leaders; please ask the body that gives guidance.`,
  },
  steps: {
    known: ({ isPartyMember, isCivilServant, isLeader }) =>
      `The roster tells: ${[
        choose(isPartyMember, "a member of the Party", "no member of the Party", "membership unknown"),
        choose(isCivilServant, "serves the State", "does not serve the State", "service unknown"),
        choose(isLeader, "a leader", "no leader", "leadership unknown"),
      ].join("; ")}.`,
  },
} satisfies Same<typeof vi>;
