import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of bytecode a function runs before it is compiled for speed; the engine's own is 135,168. A run over thousands
 * of files meets hundreds of functions that are warm and few that are hot: compiling all of the warm ones, once in each
 * thread, took 40 of 100 seconds of processor time (src/README.md, decisions).
 */
const BUDGET = 600_000;

/** Of the engine in Node 20, on which it was measured; another keeps its own, and is not told what it may not know. */
const MEASURED = '11.';

/** Tells the engine of this process, before any worker starts, what a run of this command is like. */
export function tuneEngine(engine = process.versions.v8): void {
  if (engine.startsWith(MEASURED)) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/**
 * Of a worker: what it makes of one file is soon gone, and three times the 8 MB that young memory then takes are less
 * than the 48 the engine would let it grow to.
 */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 24 } as const;
