/**
 * What the reader asks of its platform; `inflateNode` and `inflateBrowser` are the two answers.
 * An implementation never produces more than `size + 1` bytes at rest: a file that lies about its size
 * must cost no more than an honest one.
 */
export interface Inflate {
  /**
   * Unpacks raw deflate data declared to give `size` bytes. A shorter result is returned as it is;
   * throws `WorkbookError` `bombLies` when there is more, `damaged` when the data is no deflate stream.
   */
  raw(input: Uint8Array, size: number): Uint8Array;
  /** CRC-32 of the bytes as an unsigned number. */
  crc32(bytes: Uint8Array): number;
}
