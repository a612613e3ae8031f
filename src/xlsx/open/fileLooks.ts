/** A colour in any of Excel's three ways; none of them is "automatic". */
export interface FileColor {
  /** "AARRGGBB" or "RRGGBB". */
  readonly rgb?: string;
  readonly theme?: number;
  /** From -1, black, to 1, white. */
  readonly tint?: number;
  readonly indexed?: number;
}

export interface FileFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Its kind: "single", "double" … */
  readonly underline?: string;
  readonly strike?: boolean;
  /** "superscript" or "subscript". */
  readonly script?: string;
  readonly color?: FileColor;
}

/** A pattern by its name, or the first colour of a gradient. */
export type FileFill =
  | { readonly pattern: string; readonly front?: FileColor; readonly back?: FileColor }
  | { readonly gradient: FileColor | undefined };

export interface FileLine {
  readonly style: string;
  readonly color?: FileColor;
}

export interface FileBorder {
  readonly top?: FileLine;
  readonly bottom?: FileLine;
  readonly left?: FileLine;
  readonly right?: FileLine;
  readonly diagonal?: FileLine;
}

export interface FileAlignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly shrink?: boolean;
}

/** How a cell looks, in the file's own words. */
export interface FileStyle {
  readonly font?: FileFont;
  readonly fill?: FileFill;
  readonly border?: FileBorder;
  readonly alignment?: FileAlignment;
  readonly numberFormat?: string;
  readonly locked?: boolean;
  /** Its formula is not shown. */
  readonly hidden?: boolean;
}
