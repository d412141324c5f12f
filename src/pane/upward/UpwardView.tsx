import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { FrameKind } from "../../sheets/summary";
import type { UpwardWords } from "../../text/pane/upward.vi";
import type { Brain } from "../brain/brain";
import { useAsked } from "../parts/useAsked";
import { type Merged, MergePart, type Merging } from "./MergePart";
import { type Sending, SendPart, type Sent } from "./SendPart";
import { SummariesPart } from "./SummariesPart";
import { UpwardPanel, type UpwardPart } from "./UpwardPanel";

/** The files that were made last; null where none were, or others are to be. */
export interface MadeFiles {
  readonly sent: Sent | null;
  readonly merged: Merged | null;
}

export const NOTHING_MADE: MadeFiles = { sent: null, merged: null };

interface Props {
  readonly brain: Pick<Brain, "summaries" | "sending">;
  /** How many checks there were: with each there is something else to tell. */
  readonly checks: number;
  /** Whether the last check was of a roster. */
  readonly isRoster: boolean;
  readonly words: UpwardWords;
  readonly part: UpwardPart;
  readonly onPart: (part: UpwardPart) => void;
  /** Kept by whoever shows the view: the code of a seal is not to be lost by looking elsewhere. */
  readonly made: MadeFiles;
  readonly onMade: (made: Partial<MadeFiles>) => void;
  readonly isBusy: boolean;
  /** How far files are read that are being merged; null while none are. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly onWrite: (frame: FrameKind | null) => void;
  /** @returns null where it was not done, which has been said. */
  readonly onSend: (sending: Sending) => Promise<Sent | null>;
  readonly onMerge: (merging: Merging) => Promise<Merged | null>;
  readonly onCancel: () => void;
  readonly onProblem: (error: unknown) => void;
}

/** The view of what goes to the level above, and of what comes from the levels below. */
export function UpwardView(props: Props) {
  const { words, part, onPart, made, onMade, isBusy, progress, onMerge, onCancel } = props;
  return (
    <UpwardPanel words={words} part={part} onPart={onPart}>
      {part === "merge" ? (
        <MergePart
          words={words}
          isBusy={isBusy}
          progress={progress}
          merged={made.merged}
          onMerge={async (merging) => onMade({ merged: await onMerge(merging) })}
          onCancel={onCancel}
          onAgain={() => onMade({ merged: null })}
        />
      ) : !props.isRoster ? (
        <Text>{words.needsCheck}</Text>
      ) : part === "summaries" ? (
        <SummariesOf {...props} />
      ) : (
        <SendingOf {...props} />
      )}
    </UpwardPanel>
  );
}

function SummariesOf({ brain, checks, words, isBusy, onWrite, onProblem }: Props) {
  const [frame, setFrame] = useState<FrameKind | null>(null);
  const { answer: data, isFailed } = useAsked(
    () => brain.summaries({ frame }),
    `${checks} ${frame}`,
    onProblem,
  );
  if (isFailed) return null;
  if (!data) return <Text role="status">{words.working}</Text>;
  return (
    <SummariesPart
      data={data}
      words={words}
      isBusy={isBusy}
      onFrame={setFrame}
      onWrite={() => onWrite(frame)}
    />
  );
}

function SendingOf({ brain, checks, words, made, onMade, isBusy, onSend, onProblem }: Props) {
  const { answer: data, isFailed } = useAsked(() => brain.sending(null), checks, onProblem);
  if (isFailed) return null;
  if (!data) return <Text role="status">{words.working}</Text>;
  return (
    <SendPart
      data={data}
      words={words}
      isBusy={isBusy}
      sent={made.sent}
      onSend={async (sending) => onMade({ sent: await onSend(sending) })}
      onAgain={() => onMade({ sent: null })}
    />
  );
}
