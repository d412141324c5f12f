import type { Citation } from "../citation";
import type { FormUse } from "../plan";

interface Forms {
  readonly collective: string;
  readonly leader: string;
  readonly staff: string;
  readonly notServing: string;
  /** Where the forms of the Party are; where those of the decree are. */
  readonly citation: Citation;
  readonly decree: Citation;
}

/**
 * The forms that a guidance of the Party names for collectives, leaders, those without a post and those who do not
 * serve the State; beside them, who serves the State also writes that of the decree.
 */
export function partyForms({
  collective,
  leader,
  staff,
  notServing,
  citation,
  decree,
}: Forms): readonly FormUse[] {
  return [
    {
      id: "collective",
      title: "tập thể",
      who: [{ kind: "collective" }],
      forms: [collective],
      citation,
    },
    {
      id: "member-leader",
      title: "đảng viên giữ chức vụ lãnh đạo, quản lý",
      who: [{ kind: "individual", isPartyMember: true, isCivilServant: true, isLeader: true }],
      forms: [leader],
      decree: true,
      citation,
    },
    {
      id: "member-not-leader",
      title: "đảng viên không giữ chức vụ lãnh đạo, quản lý",
      who: [{ kind: "individual", isPartyMember: true, isCivilServant: true, isLeader: false }],
      forms: [staff],
      decree: true,
      citation,
    },
    {
      id: "member-not-serving",
      title: "đảng viên không là cán bộ, công chức, viên chức",
      who: [{ kind: "individual", isPartyMember: true, isCivilServant: false }],
      forms: [notServing],
      citation,
    },
    {
      id: "not-member",
      title: "người chưa là đảng viên",
      who: [{ kind: "individual", isPartyMember: false }],
      forms: [],
      decree: true,
      citation: decree,
    },
  ];
}
