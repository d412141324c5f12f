import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReadingWords } from "../../text/pane/reading.vi";
import type { PlanChoice } from "../settings/data";
import type { ReadingData } from "./data";

/** The year and the plan that are asked for; null where they follow from the workbook. */
export interface YearAndPlanChoice {
  readonly year: number | null;
  readonly plan: string | null;
}

interface Props {
  readonly data: Pick<ReadingData, "year" | "ownPlan">;
  readonly words: ReadingWords;
  readonly plans: readonly PlanChoice[];
  readonly chosen: YearAndPlanChoice;
  readonly onChoose: (choice: YearAndPlanChoice) => void;
}

/** Which year is rated, and by which plan it is checked. */
export function YearAndPlan({ data, words, plans, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { year, plan } = chosen;
  const years = yearsOf(plans, [year, data.year]);
  return (
    <div className={styles.fields}>
      <Field label={words.year} size="small" className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={year === null ? "" : String(year)}
          onChange={(_, { value }) => onChoose({ year: value === "" ? null : Number(value), plan })}
        >
          <option value="">
            {data.year === null ? words.yearNotFound : words.yearOfTitles({ year: data.year })}
          </option>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.plan} size="small" className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={plan ?? ""}
          onChange={(_, { value }) => onChoose({ year, plan: value === "" ? null : value })}
        >
          <option value="">
            {data.ownPlan === null ? words.planOfYear : words.planOfWorkbook({ title: data.ownPlan })}
          </option>
          {plans.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** From the first year of any plan to the year after the last that one begins in; the latest first. */
function yearsOf(plans: readonly PlanChoice[], also: readonly (number | null)[]): number[] {
  const begins = plans.map(({ years }) => years.from);
  const [first, last] = [Math.min(...begins), Math.max(...begins) + 1];
  const span = plans.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const known = also.filter((year) => year !== null);
  return [...new Set([...span, ...known])].sort((a, b) => b - a);
}

const useStyles = makeStyles({
  // a plan has a long name
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
