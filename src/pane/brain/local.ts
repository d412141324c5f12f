import { Temporal } from "temporal-polyfill";
import type { Report } from "../../check/report";
import { PLANS, planById } from "../../law/plans";
import type { FrameKind } from "../../sheets/summary";
import { type CheckRequest, checkTaken, type Taken, take } from "../../tasks/check";
import { TaskError } from "../../tasks/errors";
import { type Fixes, fixesOf } from "../../tasks/fixes";
import { keptPart, mappingIn } from "../../tasks/mapping";
import { markEdits } from "../../tasks/marks";
import { type Summaries, summariesOf } from "../../tasks/summaries";
import type { Language } from "../../text/words";
import type { Edits } from "../../workbook/port";
import { deadlinesData } from "../deadlines/data";
import { type FindingsData, findingsData, type Why, whyOf } from "../findings/data";
import { type FixesData, fixesAt, fixesData } from "../fixes/data";
import { overviewData } from "../overview/data";
import { quotaData } from "../quota/data";
import { type ReadingData, readingData } from "../reading/data";
import type { PlanChoice } from "../settings/data";
import { type SendingData, type SummariesData, sendingData, summariesData } from "../upward/data";
import type {
  Brain,
  CheckAsked,
  Checked,
  EditsAsked,
  MergeAsked,
  MergedFile,
  ShareAsked,
  SharedFile,
  SummariesAsked,
  WhyAsked,
  WorkOptions,
} from "./brain";
import { abortError } from "./failure";
import { worded } from "./problems";
import { type CheckedAs, mergeWork, shareWork } from "./upward";

/** What was checked last. */
interface Kept extends CheckedAs {
  readonly taken: Taken;
  /** null where the workbook is no roster. */
  readonly report: Report | null;
}

/** The work in the thread that asks for it: in the worker, in tests, and behind the buttons of the ribbon. */
export function localBrain(): Brain {
  return new LocalBrain();
}

class LocalBrain implements Brain {
  private kept: Kept | null = null;

  async plans(): Promise<readonly PlanChoice[]> {
    return PLANS.map(({ id, title, years }) => ({ id, title, years }));
  }

  async check(asked: CheckAsked, options: WorkOptions = {}): Promise<Checked> {
    const { language } = asked.settings;
    return worded(language, () => {
      const { progress = () => undefined } = options;
      progress(0, STEPS);
      const read = takenAs(asked);
      refuseAborted(options);
      progress(1, STEPS);
      const report = reportOn(read);
      refuseAborted(options);
      progress(2, STEPS);
      const checked = report && checkedOf(report, language);
      refuseAborted(options);
      // a workbook that is no roster is kept too: what it was taken for can be corrected
      this.kept = { ...read, report };
      if (!checked) throw new TaskError("NOT_A_ROSTER", { file: asked.workbook });
      return checked;
    });
  }

  async why({ finding }: WhyAsked): Promise<Why> {
    const { report, language } = this.last();
    const found = report.findings[finding];
    if (!found) throw new RangeError(`there is no finding ${finding}`);
    return whyOf(found, language);
  }

  async reading(): Promise<ReadingData> {
    const { taken, mapping, language } = this.given();
    return readingData(taken, mapping, language);
  }

  async fixes(): Promise<FixesData> {
    return fixesData(fixesIn(this.last()));
  }

  async summaries({ frame }: SummariesAsked): Promise<SummariesData> {
    const last = this.last();
    return worded(last.language, () => summariesData(summariesIn(last, frame), last.language));
  }

  async sending(): Promise<SendingData> {
    const { report, language } = this.last();
    return sendingData(report, language);
  }

  async share(asked: ShareAsked): Promise<SharedFile> {
    const last = this.last();
    return worded(last.language, () => shareWork(last, asked));
  }

  async merge(asked: MergeAsked, options: WorkOptions = {}): Promise<MergedFile> {
    return worded(asked.settings.language, () => mergeWork(asked, options));
  }

  async edits(asked: EditsAsked): Promise<Edits> {
    if (asked.what === "columns") {
      const { taken } = this.given();
      return { marks: null, sheets: [], parts: [keptPart(asked.mapping, taken.sheets)] };
    }
    const last = this.last();
    return worded(last.language, () => editsOf(asked, last));
  }

  /** What was checked last, a roster. */
  private last(): Kept & { readonly report: Report } {
    const { report, ...given } = this.given();
    if (!report) throw new Error("what was checked is no roster");
    return { ...given, report };
  }

  private given(): Kept {
    if (!this.kept) throw new Error("nothing was checked yet");
    return this.kept;
  }
}

/** Of how many steps a check consists, for its progress. */
const STEPS = 3;

function takenAs({ workbook, sheets, kept, settings }: CheckAsked): Omit<Kept, "report"> {
  const mapping = settings.mapping === undefined ? mappingIn(kept) : settings.mapping;
  const request: CheckRequest = {
    workbook,
    asOf: Temporal.PlainDate.from(settings.asOf),
    year: settings.year,
    plan: settings.plan === null ? null : planById(settings.plan),
    holidays: settings.holidays ?? [],
  };
  return { taken: take(sheets, mapping), mapping, request, language: settings.language };
}

/** null where the workbook is no roster. */
function reportOn({ taken, request }: Pick<Kept, "taken" | "request">): Report | null {
  try {
    return checkTaken(taken, request);
  } catch (error) {
    if (error instanceof TaskError && error.code === "NOT_A_ROSTER") return null;
    throw error;
  }
}

function editsOf(
  asked: Exclude<EditsAsked, { what: "columns" }>,
  last: Kept & { readonly report: Report },
): Edits {
  switch (asked.what) {
    case "marks":
      return markEdits(last.report, last.language, asked.only === undefined ? {} : { only: asked.only });
    case "summaries":
      return { marks: null, sheets: summariesIn(last, asked.frame).drafts };
    case "fixes":
      return {
        marks: null,
        sheets: [],
        values: fixesAt(fixesIn(last), asked.cells).map(({ edit }) => edit),
      };
  }
}

function fixesIn({ taken, report }: { readonly taken: Taken; readonly report: Report }): Fixes {
  return fixesOf(taken.sheets, report.roster);
}

function summariesIn(
  { taken, report }: { readonly taken: Taken; readonly report: Report },
  frame: FrameKind | null,
): Summaries {
  return summariesOf(report, frame, taken.sheets);
}

/** Each view's data. */
function checkedOf(report: Report, language: Language): Checked {
  const findings = findingsData(report, language);
  return {
    totals: totalsOf(findings),
    overview: overviewData(report, language),
    findings,
    quota: quotaData(report, language),
    deadlines: deadlinesData(report, language),
  };
}

function totalsOf({ list }: FindingsData): Checked["totals"] {
  const totals = { error: 0, warning: 0, info: 0 };
  for (const { severity } of list) totals[severity] += 1;
  return totals;
}

function refuseAborted({ signal }: WorkOptions): void {
  if (signal?.aborted) throw abortError();
}
