import { readFileSync } from 'node:fs';

/** A JSON file below `assets`, fresh at every call, so that a test may damage it. */
export function assetJson(path: string): unknown {
  return JSON.parse(readFileSync(`assets/${path}`, 'utf8'));
}

/** A JSON document with one place changed; `undefined` takes the member away, a row beyond the list is added. */
export function changed(json: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(json)) return Object.assign([...json], { [step]: changed(json[Number(step)], rest, value) });
  const members = new Map(Object.entries(json ?? {}));
  const next = changed(members.get(`${step}`), rest, value);
  if (next === undefined) members.delete(`${step}`);
  else members.set(`${step}`, next);
  return Object.fromEntries(members);
}
