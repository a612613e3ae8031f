const TABLES = crcTables();

function crcTables(): readonly Int32Array<ArrayBuffer>[] {
  const first = new Int32Array(256);
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[n] = crc;
  }
  const tables = [first];
  for (let step = 1; step < 4; step++) tables.push(nextTable(first, tables[step - 1] ?? first));
  return tables;
}

function nextTable(first: Int32Array<ArrayBuffer>, previous: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  return previous.map((crc) => (crc >>> 8) ^ (first[crc & 255] ?? 0));
}

/** CRC-32 (IEEE, as zip uses it) as an unsigned number, of `bytes` behind what gave `before`; four bytes a step. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  const whole = bytes.length & ~3;
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (t3[crc & 255] as number) ^
      (t2[(crc >>> 8) & 255] as number) ^
      (t1[(crc >>> 16) & 255] as number) ^
      (t0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
}
