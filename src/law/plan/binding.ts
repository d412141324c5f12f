/**
 * Whom a milestone, a decision or a dossier binds. Every property that is given must hold; of a list of words one is
 * enough. Words are compared folded: kinds and blocks as a whole, names of units, posts and bodies by their first
 * words ("Ban Thường vụ Huyện ủy" is also "BTV Huyện uỷ Sơn Hà").
 */
export interface Binding extends Conditions {
  readonly kind: "collective" | "individual";
  /** Those to whom something else applies: whoever meets one of these is not bound. */
  readonly except?: readonly Conditions[];
}

export interface Conditions {
  /** The collective itself, or the unit of the individual. */
  readonly unit?: readonly string[];
  readonly unitKind?: readonly string[];
  /** The body that manages, with or without the words of it: "Diện Ban Thường vụ Huyện ủy quản lý". */
  readonly managedBy?: readonly string[];
  readonly staffKind?: readonly string[];
  readonly block?: readonly string[];
  /** A post that the person holds, such as "Ủy viên Ban Thường vụ". */
  readonly post?: readonly string[];
  readonly isLeader?: boolean;
  readonly isPartyMember?: boolean;
  /** Cán bộ, công chức, viên chức: told by the kind of staff, or by a civil-service rating or its date. */
  readonly isCivilServant?: boolean;
  /** Whether a review was prompted ("gợi ý kiểm điểm"). */
  readonly prompted?: boolean;
  /** Whether a title or an award is proposed, or its dossier was sent. */
  readonly awardProposed?: boolean;
}
