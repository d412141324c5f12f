import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { FrameKind } from "../../sheets/summary";
import type { UpwardWords } from "../../text/pane/upward.vi";
import { Disclosure } from "../parts/Disclosure";
import type { SummariesData } from "./data";

interface Props {
  readonly data: SummariesData;
  readonly words: UpwardWords;
  readonly isBusy: boolean;
  readonly onFrame: (frame: FrameKind) => void;
  readonly onWrite: () => void;
}

const FRAMES: readonly FrameKind[] = ["party", "administrative"];

/** Which summaries there will be, in which frame, and which cannot be made and why. */
export function SummariesPart({ data, words: { summaries: words }, isBusy, onFrame, onWrite }: Props) {
  const styles = useStyles();
  const { frame, written, absent } = data;
  return (
    <div className={styles.part}>
      <Text size={200}>{words.intro}</Text>
      <Field label={words.frame} size="small">
        <RadioGroup
          value={frame}
          onChange={(_, { value }) => onFrame(FRAMES.find((one) => one === value) ?? frame)}
        >
          {FRAMES.map((one) => (
            <Radio key={one} value={one} label={words.frames[one]} disabled={isBusy} />
          ))}
        </RadioGroup>
      </Field>
      <Text weight="semibold">{words.written({ count: written.length })}</Text>
      <ul className={styles.list}>
        {written.map(({ id, title, open }) => (
          <li key={id}>
            {title}
            {open > 0 && <Caption1 className={styles.quiet}> ({words.open({ count: open })})</Caption1>}
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <Disclosure title={words.absent}>
          <ul className={styles.list}>
            {absent.map(({ title, why }) => (
              <li key={title}>
                <Caption1>
                  {title}: {why}
                </Caption1>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Button appearance="primary" disabled={isBusy} onClick={onWrite}>
        {words.write}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground2 },
});
