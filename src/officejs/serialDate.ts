const DAY = 86_400_000;
/** Days from Excel's day 0 (1900 system, with its false 29 February 1900) to 1 January 1970. */
const UNIX_DAY = 25569;

/** Excel serial of an ISO date "yyyy-mm-dd"; undefined when it is none or lies before March 1900. */
export function serialOf(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const time = match ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  const serial = time / DAY + UNIX_DAY;
  return Number.isInteger(serial) && serial > 60 ? serial : undefined;
}
