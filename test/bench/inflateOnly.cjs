/** The parts any reader must unpack, and nothing else done with them. */
const needed =
  /^(_rels\/\.rels|docProps\/core\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

function inflateOnly(inflate) {
  return (bytes) => {
    let end = bytes.length - 22;
    while (bytes.readUInt32LE(end) !== 0x06054b50) end--;
    let at = bytes.readUInt32LE(end + 16);
    let total = 0;
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      const packed = bytes.readUInt32LE(at + 20);
      const name = bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      if (needed.test(name)) {
        const input = bytes.subarray(start, start + packed);
        total += bytes.readUInt16LE(at + 10) === 0 ? input.length : inflate(input).length;
      }
      at += 46 + name.length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return total;
  };
}

module.exports = { inflateOnly };
