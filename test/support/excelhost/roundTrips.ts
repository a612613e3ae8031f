import type { Counters, ExcelHost } from './createHost';

/** Runs an action and gives what it cost; more round trips than allowed is an error, which fails the test. */
export async function withinRoundTrips(
  host: ExcelHost,
  most: number,
  action: () => Promise<unknown>,
): Promise<Counters> {
  host.resetCounters();
  await action();
  const spent = host.counters();
  if (spent.requests > most)
    throw new Error(`${spent.requests} round trips where ${most} are allowed: a sync in a loop?`);
  return spent;
}
