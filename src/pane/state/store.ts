import { type PaneEvent, reduce } from "./reducer";
import { FIRST_STATE, type PaneState } from "./state";

/** The state of a pane, as it is by now, for the screen and for the work behind it. */
export class PaneStore {
  private current: PaneState = FIRST_STATE;
  private readonly listeners = new Set<() => void>();

  get state(): PaneState {
    return this.current;
  }

  readonly dispatch = (event: PaneEvent): void => {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  };

  /** @returns how to stop */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
