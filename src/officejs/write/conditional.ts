import type { ConditionalFormatModel, SheetModel } from '../../core/sheet/model';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';

/** Conditional formats. Excel puts each new one on top, so the last of the model is added first. */
export function conditionalJobs(model: SheetModel): readonly Job[] {
  return [...(model.conditionalFormats ?? [])].reverse().map((entry) => ({
    bytes: CALL_BYTES * 5 + (entry.type === 'formula' ? textBytes(entry.formula) : 0),
    queue: (context) => {
      const { conditionalFormats } = rangeOf(sheetNamed(context, model.name), entry.area);
      if (entry.type === 'formula') addFormula(conditionalFormats, entry);
      else addBar(conditionalFormats, entry);
    },
  }));
}

function addFormula(
  formats: Excel.ConditionalFormatCollection,
  entry: ConditionalFormatModel & { readonly type: 'formula' },
): void {
  const { custom } = formats.add('Custom');
  custom.rule.formula = `=${entry.formula}`;
  if (entry.style.fill !== undefined) custom.format.fill.color = `#${entry.style.fill}`;
  if (entry.style.fontColor !== undefined) custom.format.font.color = `#${entry.style.fontColor}`;
  if (entry.style.bold !== undefined) custom.format.font.bold = entry.style.bold;
}

function addBar(
  formats: Excel.ConditionalFormatCollection,
  entry: ConditionalFormatModel & { readonly type: 'dataBar' },
): void {
  const { dataBar } = formats.add('DataBar');
  dataBar.positiveFormat.fillColor = `#${entry.color}`;
  dataBar.positiveFormat.gradientFill = false;
  if (entry.min !== undefined) dataBar.lowerBoundRule = { type: 'Number', formula: String(entry.min) };
  if (entry.max !== undefined) dataBar.upperBoundRule = { type: 'Number', formula: String(entry.max) };
}
