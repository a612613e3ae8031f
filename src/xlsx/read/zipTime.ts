/** Bytes of an entry of the directory before its name. */
const ENTRY_LENGTH = 46;
const TIMESTAMP_EXTRA = 0x5455;
/** Flag of a timestamp field: it holds the time of the last change. */
const HAS_MODIFIED = 1;
/** The clock that writes an archive's plain times is that of whoever packed it, and says no zone: Vietnam's. */
const ZONE_HOURS = 7;

/**
 * When the file of an entry was last changed, ISO date-time: the seconds of its timestamp field, which are UTC, else the
 * day and time of MS-DOS (zip specification 4.4.6, 4.5; two seconds fine, no zone). Undefined for none, or no such day.
 * @param at where the entry stands in the directory
 */
export function entryTime(bytes: Uint8Array, at: number): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const to = from + view.getUint16(at + 30, true);
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    const isTime = view.getUint16(field, true) === TIMESTAMP_EXTRA && field + 9 <= to;
    if (isTime && (view.getUint8(field + 4) & HAS_MODIFIED) !== 0) return iso(view.getInt32(field + 5, true) * 1000);
  }
  return dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true));
}

function dosTime(day: number, time: number): string | undefined {
  const [year, month, date] = [1980 + (day >> 9), (day >> 5) & 15, day & 31];
  if (month < 1 || month > 12 || date < 1) return undefined;
  const [hour, minute, second] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
  return iso(Date.UTC(year, month - 1, date, hour - ZONE_HOURS, minute, second));
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
