const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86400000;
/** The day before serial 1 in Excel's 1900 system, moved by one: Excel counts a 29 February 1900 that never was. */
const ORIGIN = Date.UTC(1899, 11, 30);
const FIRST_RIGHT = 61;

/** Excel serial of an ISO day in the 1900 system; undefined for no such day, or one before 1 January 1900. */
export function dateSerial(iso: string): number | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).toISOString().slice(0, 10) !== iso) return undefined;
  const serial = (time - ORIGIN) / DAY;
  const right = serial >= FIRST_RIGHT ? serial : serial - 1;
  return right >= 1 ? right : undefined;
}
