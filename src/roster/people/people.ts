import type { Temporal } from "temporal-polyfill";
import type { TableReader } from "../cells/reader";
import { toneKey } from "../fold";
import {
  type Collective,
  type DateReading,
  type Individual,
  KEY_PARTS,
  type KeyPart,
  type Line,
  type NamedPlace,
} from "../model";
import { nameKey, personName } from "../names/personNames";
import type { ReadPost } from "../posts/posts";
import { unitKey } from "../units";
import { RowEntry } from "./entry";
import type { Headship } from "./headship";

/** A row that is a unit or its leading collective. */
export class CollectiveRow extends RowEntry implements Collective {
  readonly kind = "collective";

  get name(): string {
    return this.text("unit") || this.text("fullName") || (this.line.section?.text ?? "");
  }

  get key(): string {
    return unitKey(this.name);
  }
}

const POST_FIELDS = ["post", "partyPost", "governmentPost", "massPost"] as const;

/** A row that is a person. */
export class IndividualRow extends RowEntry implements Individual {
  readonly kind = "individual";
  private led: Individual["leads"] | undefined;
  private read: readonly ReadPost[] | undefined;

  constructor(
    reader: TableReader,
    line: Line,
    private readonly headship: Headship,
    private readonly readPosts: (cells: readonly string[]) => readonly ReadPost[],
  ) {
    super(reader, line);
  }

  get name(): string {
    return personName(this.fullName());
  }

  get key(): string {
    return KEY_PARTS.map((part) => this.keyPart(part)).join("|");
  }

  get keyIsSure(): boolean {
    return this.keyPart("card") !== "" || this.keyPart("birth") !== "";
  }

  keyPart(part: KeyPart): string {
    switch (part) {
      case "card":
        return toneKey(this.text("partyCardNumber"));
      case "birth":
        return dayKey(this.date("birthDate"));
      case "name":
        return nameKey(this.fullName());
    }
  }

  get posts(): readonly ReadPost[] {
    if (this.read === undefined) this.read = this.readPosts(POST_FIELDS.map((field) => this.lines(field)));
    return this.read;
  }

  get unit(): NamedPlace | null {
    return this.named("unit") ?? this.line.section ?? this.named("partyCell");
  }

  get partyCell(): string {
    return this.text("partyCell");
  }

  get leads(): Individual["leads"] {
    if (this.led === undefined) this.led = this.headship.leads(this);
    return this.led;
  }

  /** Family and given names may stand in a column each. */
  private fullName(): string {
    if (this.reader.columns("fullName").length < 2) return this.text("fullName");
    const names = this.parts("fullName").map(({ text }) => text);
    return names.filter((text) => text !== "").join(" ");
  }
}

function dayKey(reading: DateReading | null): string {
  switch (reading?.state) {
    case "date":
      return isoDay(reading.date);
    case "partial":
      return [reading.year, reading.month ?? []].flat().join("-");
    case "ambiguous":
      return reading.readings[0].toString();
    case "unreadable":
      return toneKey(reading.text);
    default:
      return "";
  }
}

/** The dates of a roster are few and shared; writing one out takes longer than finding it. */
const WRITTEN = new WeakMap<Temporal.PlainDate, string>();

function isoDay(date: Temporal.PlainDate): string {
  let text = WRITTEN.get(date);
  if (text === undefined) {
    text = date.toString();
    WRITTEN.set(date, text);
  }
  return text;
}
