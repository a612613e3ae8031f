const COLOR_FIRST = /(<color [^>]*\/>)(<sz [^>]*\/>)/g;

/** The styles part with the size of each font before its colour, where the standard has it (ECMA-376 18.8.22) and the library does not. */
export function withOrderedFonts(stylesXml: string): string {
  return stylesXml.replace(COLOR_FIRST, '$2$1');
}
