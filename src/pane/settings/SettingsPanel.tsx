import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Switch,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactNode, useState } from "react";
import type { SettingsWords } from "../../text/pane/settings.vi";
import { type Language, vietnameseDate } from "../../text/words";
import { DEFAULT_SETTINGS, dayIn, daysOff, type Settings } from "../state/settings";
import { DayField } from "./DayField";

interface Props {
  readonly settings: Settings;
  readonly words: SettingsWords;
  /** In which the pane speaks by now. */
  readonly language: Language;
  /** The year and the plan, where they are chosen. */
  readonly yearAndPlan: ReactNode;
  readonly onSettings: (settings: Settings) => void;
  readonly onReading: () => void;
}

const LANGUAGES: readonly Language[] = ["vi", "en"];

/** What a person can set; what is set counts at once. */
export function SettingsPanel({ settings, words, language, yearAndPlan, onSettings, onReading }: Props) {
  const styles = useStyles();
  const [wasReset, setWasReset] = useState(false);
  const [resets, setResets] = useState(0);
  const set = (part: Partial<Settings>) => {
    setWasReset(false);
    onSettings({ ...settings, ...part });
  };
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.title}</h2>
      <Caption1>{words.intro}</Caption1>
      <Field label={words.language} size="small">
        <Select
          size="small"
          value={language}
          onChange={(_, { value }) => set({ language: LANGUAGES.find((one) => one === value) ?? null })}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {words.languages[one]}
            </option>
          ))}
        </Select>
      </Field>
      {yearAndPlan}
      <AsOf key={`as of ${resets}`} settings={settings} words={words} onAsOf={(asOf) => set({ asOf })} />
      <Holidays
        key={`holidays ${resets}`}
        settings={settings}
        words={words}
        onHolidays={(holidays) => set({ holidays })}
      />
      <Field hint={words.marksHint} size="small">
        <Switch
          label={words.marks}
          checked={settings.marks}
          onChange={(_, { checked }) => set({ marks: checked })}
        />
      </Field>
      <div className={styles.block}>
        <h3 className={styles.subheading}>{words.columns}</h3>
        <Caption1>{words.columnsHint}</Caption1>
        <Button size="small" className={styles.button} onClick={onReading}>
          {words.openReading}
        </Button>
      </div>
      <div className={styles.block}>
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            onSettings(DEFAULT_SETTINGS);
            setWasReset(true);
            setResets(resets + 1);
          }}
        >
          {words.reset}
        </Button>
        <Caption1>{words.resetHint}</Caption1>
        <Caption1 role="status">{wasReset ? words.wasReset : ""}</Caption1>
      </div>
    </section>
  );
}

interface AsOfProps extends Pick<Props, "settings" | "words"> {
  readonly onAsOf: (day: string | null) => void;
}

/** The day that counts as today. What is typed counts when it is left, or at Enter. */
function AsOf({ settings: { asOf }, words, onAsOf }: AsOfProps) {
  // null: as it is set
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const done = () => {
    const text = typed?.trim() ?? "";
    const day = dayIn(text);
    setWrong(text !== "" && day === null);
    if (typed === null || (text !== "" && day === null)) return;
    setTyped(null);
    if (day !== asOf) onAsOf(day);
  };
  return (
    <DayField
      label={words.asOf}
      hint={words.asOfHint}
      words={words}
      text={typed ?? (asOf ? vietnameseDate(asOf) : "")}
      isWrong={isWrong}
      onText={setTyped}
      onEnter={done}
      onLeave={done}
    />
  );
}

interface HolidayProps extends Pick<Props, "settings" | "words"> {
  readonly onHolidays: (holidays: readonly string[]) => void;
}

/** Days off, one by one. */
function Holidays({ settings: { holidays }, words, onHolidays }: HolidayProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const day = dayIn(text);
    setWrong(day === null);
    if (day === null) return;
    onHolidays(daysOff([...holidays, day]));
    setText("");
  };
  return (
    <div className={styles.block}>
      <DayField
        label={words.holidays}
        hint={words.holidaysHint}
        words={words}
        text={text}
        isWrong={isWrong}
        onText={setText}
        onEnter={add}
      />
      <Button size="small" className={styles.button} disabled={text.trim() === ""} onClick={add}>
        {words.add}
      </Button>
      {holidays.length > 0 && (
        <ul className={styles.days}>
          {holidays.map((one) => {
            const shown = vietnameseDate(one);
            return (
              <li key={one} className={styles.day}>
                {shown}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={words.remove({ day: shown })}
                  onClick={() => onHolidays(holidays.filter((other) => other !== one))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  subheading: { ...typographyStyles.body1Strong, margin: 0 },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
  days: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: 0, padding: 0 },
  day: {
    display: "flex",
    alignItems: "center",
    listStyleType: "none",
    paddingLeft: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
