/** "[1]Sheet1!A1" as files hold it, "'C:\\reports\\[Book.xlsx]Sheet1'!A1" as a program shows it; "Table[Column]" is none. */
const LINK = /\[([^[\]]+)\][^[\]!,;()]*!/;

/**
 * The name of the other workbook a formula takes something from; undefined when it takes nothing from one.
 * @param links targets of the workbook's links, in their order; one that is not there is named by its number
 */
export function linkedFile(formula: string, links: readonly string[]): string | undefined {
  const said = LINK.exec(formula)?.[1];
  if (said === undefined) return undefined;
  const target = /^\d+$/.test(said) ? links[Number(said) - 1] : said;
  return target === undefined || target === '' ? `[${said}]` : fileNameOf(target);
}

/** Without the folders, which belong to the sender's machine. */
function fileNameOf(target: string): string {
  const name = target.split(/[/\\]/).at(-1) ?? target;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
