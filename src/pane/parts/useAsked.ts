import { useEffect, useRef, useState } from "react";
import { isAbort } from "../brain/failure";

/** What the work behind the pane has answered by now. */
export interface Asked<T> {
  /** null until the first answer. */
  readonly answer: T | null;
  /** Whether the last thing asked could not be answered, which has been said. */
  readonly isFailed: boolean;
}

const NOTHING = { answer: null, isFailed: false };

/**
 * What the work behind the pane answers, asked anew whenever `key` is another. The answer before stays until the next
 * one comes; an answer that nobody waits for any more is let go.
 *
 * @param key null where there is nothing to ask yet
 */
export function useAsked<T>(
  ask: () => Promise<T>,
  key: string | number | null,
  onProblem: (error: unknown) => void,
): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>(NOTHING);
  const latest = useRef({ ask, onProblem });
  latest.current = { ask, onProblem };
  useEffect(() => {
    if (key === null) return undefined;
    let isWaiting = true;
    // other work that is stopped takes this with it, which nobody has stopped
    const again = (error: unknown) =>
      isAbort(error) && isWaiting ? latest.current.ask() : Promise.reject(error);
    latest.current
      .ask()
      .catch(again)
      .then(
        (answer) => {
          if (isWaiting) setAsked({ answer, isFailed: false });
        },
        (error: unknown) => {
          if (!isWaiting) return;
          setAsked({ answer: null, isFailed: true });
          latest.current.onProblem(error);
        },
      );
    return () => {
      isWaiting = false;
    };
  }, [key]);
  return key === null ? NOTHING : asked;
}
