import { Button, Caption1, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { OverviewWords } from "../../text/pane/overview.vi";
import type { Severity } from "../../workbook/port";
import type { Totals } from "../brain/brain";
import { Disclosure } from "../parts/Disclosure";
import { SeverityMark } from "../parts/SeverityMark";
import type { ListRead, NotChecked, OverviewData } from "./data";

interface Props {
  readonly data: OverviewData;
  readonly totals: Totals;
  readonly words: OverviewWords;
  readonly onReading: () => void;
  readonly onSettings: () => void;
  /** Shows the findings of one severity. */
  readonly onFindings: (severity: Severity) => void;
}

/** What the workbook was taken for, what was found, what was not checked, and what each asks to be done. */
export function OverviewPanel({ data, totals, words, onReading, onSettings, onFindings }: Props) {
  const styles = useStyles();
  const severities = SEVERITIES.filter((severity) => totals[severity] > 0);
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.title}</h2>

      <h3 className={styles.subheading}>{words.result}</h3>
      {severities.length === 0 && <Text>{words.nothing}</Text>}
      {severities.map((severity) => (
        <Result
          key={severity}
          severity={severity}
          count={totals[severity]}
          words={words}
          onShow={() => onFindings(severity)}
        />
      ))}

      <h3 className={styles.subheading}>{words.taken}</h3>
      <Text>{words.year(data)}</Text>
      {data.yearAssumed && <Text>{words.yearAssumed}</Text>}
      <Text>{data.plan ? words.plan(data.plan) : words.noPlan(data)}</Text>
      <Text weight="semibold">{words.counts(data)}</Text>
      <ul className={styles.list}>
        {data.lists.map((list, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet may hold several lists, in an order of their own
          <li key={index}>{listText(list, words)}</li>
        ))}
      </ul>
      {data.unread > 0 && <Text>{words.unread({ count: data.unread })}</Text>}
      <div className={styles.buttons}>
        <Button size="small" onClick={onReading}>
          {words.correct}
        </Button>
        <Button size="small" onClick={onSettings}>
          {words.choosePlan}
        </Button>
      </div>

      <RatingTable ratings={data.ratings} words={words} />

      <NotCheckedList reasons={data.notRun.filter(isOpen)} title={words.notRun} words={words} />
      <NotCheckedList
        reasons={data.notRun.filter((one) => !isOpen(one))}
        title={words.notAsked}
        words={words}
      />
    </section>
  );
}

const SEVERITIES = ["error", "warning", "info"] as const;

interface ResultProps {
  readonly severity: Severity;
  readonly count: number;
  readonly words: OverviewWords;
  readonly onShow: () => void;
}

function Result({ severity, count, words, onShow }: ResultProps) {
  const styles = useStyles();
  const { name, next } = words.severities[severity];
  return (
    <div className={styles.result}>
      <Button
        className={styles.show}
        icon={<SeverityMark severity={severity} name={null} />}
        aria-label={words.show({ name, count })}
        onClick={onShow}
      >
        {name}: {count}
      </Button>
      <Caption1>{next}</Caption1>
    </div>
  );
}

interface RatingProps {
  readonly ratings: OverviewData["ratings"];
  readonly words: OverviewWords;
}

/** How many are rated what; levels that nobody has are left out. */
function RatingTable({ ratings, words }: RatingProps) {
  const styles = useStyles();
  const rows = LEVELS.filter((level) => ratings.some(({ counts }) => counts[level] > 0));
  if (rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.ratings}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {words.level}
          </th>
          {ratings.map(({ kind }) => (
            <th key={kind} scope="col" className={styles.figure}>
              {words.ratingsOf[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((level) => (
          <tr key={level}>
            <th scope="row" className={styles.name}>
              {words.levels[level]}
            </th>
            {ratings.map(({ kind, counts }) => (
              <td key={kind} className={styles.figure}>
                {counts[level]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NotCheckedProps {
  readonly reasons: readonly NotChecked[];
  readonly title: (of: { readonly count: number }) => string;
  readonly words: OverviewWords;
}

/** Rules that did not run, by reason, each with what can be done about it. */
function NotCheckedList({ reasons, title, words }: NotCheckedProps) {
  const styles = useStyles();
  if (reasons.length === 0) return null;
  return (
    <Disclosure title={title({ count: reasons.reduce((sum, { rules }) => sum + rules.length, 0) })}>
      {[...new Set(reasons.map(({ reason }) => reason))].map((reason) => (
        <div key={reason} className={styles.reason}>
          <Text>{words.next[reason]}</Text>
          <dl className={styles.reasons}>
            {reasons
              .filter((one) => one.reason === reason)
              .map(({ why, rules }) => (
                <div key={why}>
                  <dt className={styles.why}>{sentence(why)}</dt>
                  <dd className={styles.rules}>{rules.join("; ")}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </Disclosure>
  );
}

/** Somebody can do something about these. */
function isOpen({ reason }: NotChecked): boolean {
  return reason === "missing-column" || reason === "no-plan";
}

const LEVELS = [
  "excellent",
  "good",
  "completed",
  "notCompleted",
  "notRated",
  "missing",
  "unrecognised",
] as const;

/** Below it a list is not surely what it was taken for. */
const SURE = 0.7;

function listText({ sheet, kind, rows, confidence, unknownColumns }: ListRead, words: OverviewWords): string {
  const remarks = [
    ...(confidence < SURE ? [words.unsure] : []),
    ...(unknownColumns > 0 ? [words.unknownColumns({ count: unknownColumns })] : []),
  ];
  const list = words.list({ sheet, kind: words.kinds[kind], rows });
  return remarks.length === 0 ? list : `${list} (${remarks.join("; ")})`;
}

/** What stands after a colon elsewhere, as a sentence. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  subheading: { ...typographyStyles.body1Strong, margin: 0, marginTop: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  result: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalM },
  show: { flexShrink: 0, minWidth: "144px", justifyContent: "flex-start" },
  reason: { marginBottom: tokens.spacingVerticalM },
  reasons: { margin: 0 },
  why: { ...typographyStyles.caption1Strong, marginTop: tokens.spacingVerticalXS },
  rules: { ...typographyStyles.caption1, margin: 0 },
  table: { width: "100%", borderCollapse: "collapse", ...typographyStyles.body1 },
  caption: { ...typographyStyles.body1Strong, textAlign: "left", paddingTop: tokens.spacingVerticalS },
  name: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    textAlign: "right",
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalM,
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
