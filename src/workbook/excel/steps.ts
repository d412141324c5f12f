/** Something to be asked of Excel, with what it adds to the request. */
export interface Step {
  /** In bytes of the request, rather too many than too few. */
  readonly weight: number;
  queue(context: Excel.RequestContext): void;
}

/** Excel takes requests of 5 MB (https://learn.microsoft.com/office/dev/add-ins/excel/performance); a fifth is kept free. */
const REQUEST_AT_MOST = 4_000_000;
/** An action of the request, and the path of the object that it acts on. */
const ACTION = 330;

/** @param actions how many objects are named and told something. @param data what is told to them */
export function step(actions: number, data: unknown, queue: Step["queue"]): Step {
  const bytes = data === null ? 0 : utf8Length(JSON.stringify(data));
  return { weight: actions * ACTION + bytes, queue };
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) bytes += unit >= 0x800 ? 2 : 1;
  }
  return bytes;
}

/** Whether the steps need more than one sync. */
export function areMany(steps: readonly Step[]): boolean {
  return payloadsOf(steps).length > 1;
}

/**
 * Carries out the steps with as few syncs as their weight allows: nearly always one, so that the person sees one change
 * and takes it back with one undo.
 */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress: (done: number, of: number) => void,
): Promise<void> {
  const payloads = payloadsOf(steps);
  for (const [at, payload] of payloads.entries()) {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of payload) queue(context);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each is as heavy as one request may be
    await context.sync();
    progress(at + 1, payloads.length);
  }
}

function payloadsOf(steps: readonly Step[]): Step[][] {
  const payloads: Step[][] = [];
  let room = 0;
  for (const one of steps) {
    if (one.weight > room || payloads.length === 0) {
      payloads.push([]);
      room = REQUEST_AT_MOST;
    }
    payloads.at(-1)?.push(one);
    room -= one.weight;
  }
  return payloads;
}
