import type { XmlScanner } from '../read/xmlScanner';
import type { FileColor } from './fileLooks';
import { given } from './given';
import { attributesOf, isOn, leafText, numberOf, readEach } from './partScan';
import { colorIn } from './stylesPart';

/** An input rule in the file's own words. */
export interface FileRule {
  readonly type: string;
  readonly operator?: string;
  /** "A1:B2 C3". */
  readonly range: string;
  readonly allowBlank: boolean;
  readonly showsPrompt: boolean;
  /** It only speaks, and refuses nothing: so also where the file does not say that it shows an error. */
  readonly refusesNothing: boolean;
  readonly errorStyle?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly formula1?: string;
  readonly formula2?: string;
}

/** A conditional format in the file's own words. */
export interface FileCondition {
  readonly type: string;
  readonly operator?: string;
  readonly priority: number;
  readonly range: string;
  readonly formulas: readonly string[];
  /** Number of its look among those of the styles part. */
  readonly look?: number;
  readonly bar?: FileBar;
}

export interface FileBar {
  readonly ends: readonly { readonly type: string; readonly value?: string }[];
  readonly color?: FileColor;
}

/** Consumes a `dataValidation` element (ECMA-376 18.3.1.32). */
export function readRule(x: XmlScanner): FileRule {
  const attributes = attributesOf(x);
  const said = (name: string): string | undefined => attributes.get(name) || undefined;
  const formulas = new Map<string, string>();
  while (x.nextChild()) {
    if (x.isNamed('formula1')) formulas.set('formula1', leafText(x));
    else if (x.isNamed('formula2')) formulas.set('formula2', leafText(x));
    else x.skip();
  }
  return {
    type: said('type') ?? 'none',
    range: said('sqref') ?? '',
    allowBlank: isOn(attributes, 'allowBlank'),
    showsPrompt: isOn(attributes, 'showInputMessage'),
    refusesNothing: !isOn(attributes, 'showErrorMessage'),
    ...given({
      operator: said('operator'),
      errorStyle: said('errorStyle'),
      promptTitle: said('promptTitle'),
      prompt: said('prompt'),
      errorTitle: said('errorTitle'),
      error: said('error'),
      formula1: formulas.get('formula1') || undefined,
      formula2: formulas.get('formula2') || undefined,
    }),
  };
}

/** Consumes a `conditionalFormatting` element (ECMA-376 18.3.1.18). */
export function readConditions(x: XmlScanner, add: (condition: FileCondition) => void): void {
  const range = attributesOf(x).get('sqref') ?? '';
  readEach(x, 'cfRule', () => add(readCondition(x, range)));
}

function readCondition(x: XmlScanner, range: string): FileCondition {
  const attributes = attributesOf(x);
  const formulas: string[] = [];
  let bar: FileBar | undefined;
  while (x.nextChild()) {
    if (x.isNamed('formula')) formulas.push(leafText(x));
    else if (x.isNamed('dataBar')) bar = readBar(x);
    else x.skip();
  }
  return {
    type: attributes.get('type') ?? '',
    priority: numberOf(attributes, 'priority') ?? 1,
    range,
    formulas,
    ...given({ operator: attributes.get('operator'), look: numberOf(attributes, 'dxfId'), bar }),
  };
}

function readBar(x: XmlScanner): FileBar {
  const ends: { type: string; value?: string }[] = [];
  let color: FileColor | undefined;
  while (x.nextChild()) {
    const attributes = attributesOf(x);
    if (x.isNamed('cfvo'))
      ends.push({ type: attributes.get('type') ?? 'min', ...given({ value: attributes.get('val') }) });
    else if (x.isNamed('color')) color = colorIn(attributes);
    x.skip();
  }
  return { ends, ...(color ? { color } : {}) };
}
