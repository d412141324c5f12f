import { Button, Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState } from "react";
import { fold } from "../../roster/fold";
import type { RankedLevel } from "../../roster/model";
import type { QuotaWords } from "../../text/pane/quota.vi";
import type { CellRef } from "../../workbook/cell";
import type { QuotaCard, QuotaPerson } from "./data";
import { TrialRow } from "./TrialRow";
import type { Trial } from "./whatIf";

interface Props {
  readonly group: QuotaCard;
  readonly people: readonly QuotaPerson[];
  readonly words: QuotaWords;
  readonly trial: Trial;
  readonly onTrial: (trial: Trial) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** So many are shown at a time, and searched for where there are more. */
const PAGE = 20;
const SEARCHED_FROM = 8;

/** Everybody in a group, each with a level to step up and down; what the roster says of them beside it. */
export function TrialList({ group, people, words, trial, onTrial, onSelect }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [most, setMost] = useState(PAGE);
  const all = useMemo(() => byLevel(group, people), [group, people]);
  const wanted = fold(typed);
  const found = useMemo(
    () => (wanted === "" ? all : all.filter((person) => says(person, wanted))),
    [all, wanted],
  );
  return (
    <div className={styles.list}>
      <Caption1 block>
        <strong>{words.trial.nothingWritten}</strong> {words.trial.limits}
      </Caption1>
      {all.length >= SEARCHED_FROM && (
        <Input
          type="search"
          value={typed}
          placeholder={words.trial.search}
          aria-label={words.trial.search}
          contentBefore={<SearchRegular />}
          onChange={(_, { value }) => {
            setTyped(value);
            setMost(PAGE);
          }}
        />
      )}
      <Caption1 block className={styles.quiet}>
        {found.length === 0 ? words.trial.noneFound : words.trial.order}
      </Caption1>
      <ul className={styles.people}>
        {found.slice(0, most).map((person) => (
          <TrialRow
            key={person.id}
            person={person}
            words={words.trial}
            trial={trial}
            onTrial={onTrial}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {found.length > most && (
        <Button size="small" onClick={() => setMost(most + PAGE)}>
          {words.more({ more: Math.min(PAGE, found.length - most) })}
        </Button>
      )}
    </div>
  );
}

/** Whether a name, a unit or a post holds the words: without marks, and in small letters. */
function says({ name, unit, post }: QuotaPerson, wanted: string): boolean {
  return fold(`${name} ${unit} ${post}`).includes(wanted);
}

const ORDER: readonly (RankedLevel | null)[] = ["excellent", "good", "completed", "notCompleted", null];

/** By the level in the workbook, so that nobody jumps away while their level is stepped through. */
function byLevel({ members }: QuotaCard, people: readonly QuotaPerson[]): readonly QuotaPerson[] {
  const all = members.flatMap((index) => people[index] ?? []);
  return ORDER.flatMap((level) => all.filter((person) => person.level === level));
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  people: { listStyleType: "none", margin: 0, padding: 0 },
});
