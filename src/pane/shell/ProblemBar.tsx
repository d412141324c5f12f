import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ShellWords } from "../../text/pane/shell.vi";
import type { Problem } from "../brain/brain";
import { NO_ROSTER } from "../state/reducer";

interface Props {
  readonly words: ShellWords;
  readonly problem: Problem;
  readonly onReading: () => void;
  readonly onDismiss: () => void;
}

/** What went wrong, and what to do. */
export function ProblemBar({ words, problem, onReading, onDismiss }: Props) {
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{problem.message}</MessageBarTitle> {problem.hint}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={onDismiss}
            />
          }
        >
          {problem.code === NO_ROSTER && <Button onClick={onReading}>{words.showReading}</Button>}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
