/** Files that systems and programs leave behind on their own, by name alone. */
const DROPPING =
  /(^|[/\\])(desktop\.ini|(eh)?thumbs(_vista)?\.db|\.ds_store|\.localized|\.apdisk|\.directory|\.nomedia|\.vol(umeicon\.icns|iconhash)|icon\r|\._[^/\\]*|~\$[^/\\]*|\.~lock\.[^/\\]*#|\.[^/\\]+\.[0-9a-f]{6}-\d+\.tmp)$/i;

/** Folders of theirs: shadows of a packed file, recycle bins, indexes, versions. */
const DROPPINGS_FOLDER =
  /(^|[/\\])(__macosx|\.git|\.svn|\.appledouble|\.spotlight-v100|\.trash(es|-\d+)?|\.fseventsd|\.temporaryitems|\.documentrevisions-v100|\$recycle\.bin|system volume information|@eadir|\.dropbox\.cache)[/\\]/i;

/** Endings of workbooks and tables, old kinds and templates too. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|xlt|ods|ots|et|ett|csv|tsv|numbers)\s*$/i;

/** Endings that browsers and programs give a file until it is whole. */
const UNFINISHED = /\.(crdownload|part|partial|download|opdownload|filepart|tmp)\s*$/i;

/**
 * Whether a path is a known dropping of an operating system, an office program or this program. Nothing else that is
 * handed in is passed over, whatever it is called (docs/rules-of-meaning.md#every-file-is-in-the-ledger).
 */
export function isDropping(path: string): boolean {
  return DROPPING.test(path) || isDroppingsFolder(path);
}

/** Whether the path of a folder, with a slash at its end, or of a file below it lies among such droppings. */
export function isDroppingsFolder(path: string): boolean {
  return DROPPINGS_FOLDER.test(path);
}

/** Whether a file's name claims that it is a workbook or a table of figures. */
export function claimsWorkbook(path: string): boolean {
  return WORKBOOK.test(path);
}

/** Whether a file's name says that it is still being fetched. */
export function isUnfinished(path: string): boolean {
  return UNFINISHED.test(path);
}

/** A path from the root of a disk or a server, by any system's spelling, or one that climbs out of its folder. */
const LEADS_OUT = /^(?:[/\\]|[a-z]:|file:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

/**
 * The name of a file as it may be sent on. A path that tells of the disk the file lay on, where the account's name
 * stands as a rule, is cut to the name alone, with the .zip it lay in; any other stays whole.
 */
export function nameWithoutDisk(name: string): string {
  if (!LEADS_OUT.test(name)) return name;
  const parts = name.split(/[/\\]+/);
  const archive = parts.findIndex((part, i) => i < parts.length - 1 && /\.zip\s*$/i.test(part));
  return parts.slice(archive < 0 ? -1 : archive).join('/');
}
