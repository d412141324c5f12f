import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarTodayRegular } from "@fluentui/react-icons/svg/calendar-today";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ClockAlarmRegular } from "@fluentui/react-icons/svg/clock-alarm";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { Group } from "./data";

/** How something stands; "untold" where there is nobody, or nothing that proves it. */
export type Standing = Group | "untold" | "today";

/** The sign of how something stands; words beside it say the same. */
export function Sign({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const Icon = ICONS[standing];
  return <Icon className={mergeClasses(styles.sign, styles[standing])} aria-hidden="true" />;
}

const ICONS = {
  late: ErrorCircleRegular,
  due: ClockAlarmRegular,
  look: QuestionCircleRegular,
  open: CircleRegular,
  done: CheckmarkCircleRegular,
  untold: EyeOffRegular,
  today: CalendarTodayRegular,
};

const useStyles = makeStyles({
  sign: { flexShrink: 0 },
  late: { color: tokens.colorPaletteRedForeground1 },
  due: { color: tokens.colorPaletteDarkOrangeForeground1 },
  look: { color: tokens.colorPaletteDarkOrangeForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  untold: { color: tokens.colorNeutralForeground3 },
  today: { color: tokens.colorBrandForeground1 },
});
