import { toHostError } from './errors';

/**
 * A batch in Excel; whatever goes wrong comes out as a `HostError`. The only `Excel.run` of the product. While a cell
 * is being edited Excel holds the batch back until the person is done with it; `atOnce` is refused then (`cellEditMode`),
 * as everything is by an Excel that cannot hold back.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { atOnce = false }: { readonly atOnce?: boolean } = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: !atOnce }, batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Work for one place in the workbook, with a guess of its bytes on the wire. */
export interface Job {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** Excel on the web takes 5 MB per request; the guess of the bytes may be a quarter off. */
const REQUEST_BUDGET = 4_000_000;

/** Fills requests with jobs in their order; a job larger than the budget travels alone. */
export function fillRequests<T extends { readonly bytes: number }>(
  jobs: readonly T[],
  budget: number,
): readonly (readonly T[])[] {
  const requests: T[][] = [];
  let free = 0;
  for (const job of jobs) {
    const last = requests[requests.length - 1];
    if (last && job.bytes <= free) last.push(job);
    else {
      requests.push([job]);
      free = budget;
    }
    free -= job.bytes;
  }
  return requests;
}

/**
 * Sends jobs in as few requests as their bytes allow: one sync for each request, not for each job. Excel neither
 * draws nor calculates while it takes a request in.
 */
export async function sendJobs(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  budget = REQUEST_BUDGET,
): Promise<void> {
  await fillRequests(jobs, budget).reduce(async (before, request) => {
    await before;
    quieten(context.application);
    for (const job of request) job.queue(context);
    await context.sync();
  }, Promise.resolve());
}

/** Both end by themselves with the request, also with one that fails. */
function quieten(application: Excel.Application): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** Bytes one call takes on the wire: its action, object paths and kept reference (measured: 230–420). */
export const CALL_BYTES = 420;

/** UTF-8 bytes of a text inside a JSON body, quotes included. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? (unit < 0x20 || unit === 0x22 || unit === 0x5c ? 6 : 1) : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
