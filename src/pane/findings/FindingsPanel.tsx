import {
  Button,
  Caption1,
  Field,
  makeStyles,
  SearchBox,
  Select,
  Text,
  ToggleButton,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { FindingsWords } from "../../text/pane/findings.vi";
import type { CellRef } from "../../workbook/cell";
import type { Severity } from "../../workbook/port";
import type { Totals } from "../brain/brain";
import { SeverityMark } from "../parts/SeverityMark";
import { FIRST_FILTERS, type FindingFilters } from "../state/state";
import { arrange, SEVERITIES } from "./arrange";
import type { FindingsData, Why } from "./data";
import { FindingGroupItem } from "./FindingGroupItem";

interface Props {
  readonly data: FindingsData;
  readonly totals: Totals;
  readonly words: FindingsWords;
  readonly filters: FindingFilters;
  /** Tells one check from another. */
  readonly check: number;
  readonly onFilters: (filters: FindingFilters) => void;
  readonly onWhy: (place: number) => Promise<Why>;
  readonly onSelect: (cell: CellRef) => void;
}

/** So many groups are shown at a time. */
const PAGE = 50;
/** As many findings as one looks through without opening and closing groups. */
const FEW = 15;

/** All findings by rule or by unit, as filtered and searched. */
export function FindingsPanel({ data, totals, words, filters, check, onFilters, onWhy, onSelect }: Props) {
  const styles = useStyles();
  const searched = useDeferredValue(filters);
  const { groups, shown } = useMemo(() => arrange(data.list, searched), [data, searched]);
  // by hand; the others are as `isOpen` has them
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(PAGE);
  const keyOf = (name: string) => `${searched.by} ${name}`;
  const isOpen = (name: string, index: number) => (shown <= FEW || index === 0) !== toggled.has(keyOf(name));
  const toggle = (name: string) =>
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(keyOf(name))) after.add(keyOf(name));
      return after;
    });
  const more = groups.length - most;
  if (data.list.length === 0) {
    return (
      <section className={styles.panel}>
        <h2 className={styles.heading}>{words.title}</h2>
        <Text>{words.nothing}</Text>
      </section>
    );
  }
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Filters totals={totals} words={words} filters={filters} onFilters={onFilters} />
      <Caption1 role="status">{words.count({ shown, of: data.list.length })}</Caption1>
      {shown === 0 && (
        <>
          <Text>{words.nothingShown}</Text>
          <Button onClick={() => onFilters({ ...FIRST_FILTERS, by: filters.by })}>{words.showAll}</Button>
        </>
      )}
      <ul className={styles.groups}>
        {groups.slice(0, most).map((group, index) => (
          <FindingGroupItem
            key={keyOf(group.name)}
            group={group}
            list={data.list}
            words={words}
            showsRule={searched.by === "unit"}
            isOpen={isOpen(group.name, index)}
            check={check}
            onToggle={() => toggle(group.name)}
            onWhy={onWhy}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => setMost(most + PAGE)}>
          {words.moreGroups({ count: Math.min(more, PAGE) })}
        </Button>
      )}
    </section>
  );
}

function Filters({
  totals,
  words,
  filters,
  onFilters,
}: Pick<Props, "totals" | "words" | "filters" | "onFilters">) {
  const styles = useStyles();
  const { severities } = filters;
  const toggle = (severity: Severity) =>
    onFilters({
      ...filters,
      severities: SEVERITIES.filter((one) => severities.includes(one) !== (one === severity)),
    });
  return (
    <>
      <SearchBox
        size="medium"
        className={styles.search}
        placeholder={words.search}
        aria-label={words.search}
        dismiss={{ "aria-label": words.searchClear }}
        value={filters.search}
        onChange={(_, { value }) => onFilters({ ...filters, search: value })}
      />
      <fieldset className={styles.severities} aria-label={words.filter}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.severity}
            checked={severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <SeverityMark
              severity={severity}
              name={`${words.severities[severity]} ${totals[severity]}`}
              isPlain
            />
          </ToggleButton>
        ))}
      </fieldset>
      <Field label={words.by} size="small" orientation="horizontal">
        <Select
          size="small"
          value={filters.by}
          onChange={(_, { value }) => onFilters({ ...filters, by: value === "unit" ? "unit" : "rule" })}
        >
          <option value="rule">{words.groupings.rule}</option>
          <option value="unit">{words.groupings.unit}</option>
        </Select>
      </Field>
    </>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  search: { maxWidth: "none", width: "100%" },
  severities: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  severity: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  groups: { margin: 0, padding: 0 },
});
