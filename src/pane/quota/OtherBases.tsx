import { makeStyles, tokens } from "@fluentui/react-components";
import type { QuotaBase } from "../../law/plan";
import { baseCount } from "../../law/quota/cap";
import type { QuotaWords } from "../../text/pane/quota.vi";
import type { QuotaCard } from "./data";
import type { TriedGroup } from "./whatIf";

interface Props {
  readonly group: QuotaCard;
  readonly tried: TriedGroup;
  readonly words: QuotaWords["bases"];
}

const BASES: readonly QuotaBase[] = ["good", "goodOrBetter", "rated"];

/** What each reading of the law would allow; why they differ: docs/decisions/quota-base.md. */
export function OtherBases({ group, tried, words }: Props) {
  const styles = useStyles();
  const { tally, allowance } = tried;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.base}</th>
          <th scope="col" className={styles.figure}>
            {words.count}
          </th>
          <th scope="col" className={styles.figure}>
            {words.allowed}
          </th>
          <th scope="col">{words.result}</th>
        </tr>
      </thead>
      <tbody>
        {BASES.map((base) => {
          const allowed = allowance.allowedByBase[base];
          const over = tally.excellent - allowed;
          const isPlanned = base === group.limit.share.base;
          return (
            <tr key={base} className={isPlanned ? styles.planned : undefined}>
              <th scope="row">{isPlanned ? `${words.name[base]} (${words.planned})` : words.name[base]}</th>
              <td className={styles.figure}>{baseCount(tally, base)}</td>
              <td className={styles.figure}>{allowed}</td>
              <td>{over > 0 ? words.over({ over }) : words.holds}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: "inherit",
      paddingTop: tokens.spacingVerticalXS,
      paddingBottom: tokens.spacingVerticalXS,
      paddingRight: tokens.spacingHorizontalXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& thead th": { color: tokens.colorNeutralForeground2 },
  },
  planned: { fontWeight: tokens.fontWeightSemibold },
  figure: { "&&": { textAlign: "right", paddingRight: tokens.spacingHorizontalS } },
});
