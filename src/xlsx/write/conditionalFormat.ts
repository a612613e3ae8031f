import type { CellStyle as LibraryStyle, ConditionalRule } from 'hucre';
import { areaAddress } from '../../core/sheet/address';
import { placed } from './libraryXml';
import type { ConditionalFormatModel, ConditionalStyle, SheetModel } from '../../core/sheet/model';

type DataBar = Extract<ConditionalFormatModel, { type: 'dataBar' }>;

/** The sheet's conditional formats in the library's words; the priority is the place in the list, from 1. */
export function libraryConditions(sheet: SheetModel): ConditionalRule[] {
  return (sheet.conditionalFormats ?? []).map((model, index) => libraryCondition(model, index + 1));
}

function libraryCondition(model: ConditionalFormatModel, priority: number): ConditionalRule {
  const range = areaAddress(model.area);
  if (model.type === 'formula') {
    return { type: 'expression', priority, range, formula: model.formula, style: difference(model.style) };
  }
  const cfvo = [bound('min', model.min), bound('max', model.max)];
  return { type: 'dataBar', priority, range, dataBar: { cfvo, color: `FF${model.color}` } };
}

function bound(end: 'min' | 'max', value: number | undefined): { type: 'min' | 'max' | 'num'; value?: string } {
  return value === undefined ? { type: end } : { type: 'num', value: String(value) };
}

/** In a differential format Excel takes the fill from the background colour. */
function difference(style: ConditionalStyle): LibraryStyle {
  const color = style.fontColor === undefined ? {} : { color: { rgb: style.fontColor } };
  const font = { ...color, ...(style.bold && { bold: true }) };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: style.fill } } }),
  };
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const RULE = /<cfRule type="dataBar" priority="(\d+)">(.*?)<\/cfRule>/gs;

/**
 * Gives data bars the part Excel 2010 added: a plain bar from 0 % to 100 % of the cell. The old form alone draws
 * 10 % of the cell for the smallest value, so that nothing reported looks like something.
 * @param xml the worksheet without its cells; returned with both halves of each bar
 */
export function withPlainDataBars(xml: string, sheet: SheetModel): string {
  const bars = (sheet.conditionalFormats ?? []).flatMap((model, index) =>
    model.type === 'dataBar' ? [barExtension(model, index + 1)] : [],
  );
  if (bars.length === 0) return xml;
  const link = (_rule: string, priority = '', inner = ''): string => {
    const id = `<ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(Number(priority))}</x14:id></ext>`;
    return `<cfRule type="dataBar" priority="${priority}">${inner}<extLst>${id}</extLst></cfRule>`;
  };
  const linked = placed(xml, RULE, link, bars.length);
  const list = `<x14:conditionalFormattings>${bars.join('')}</x14:conditionalFormattings>`;
  const ext = `<ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">${list}</ext>`;
  return placed(linked, '</worksheet>', () => `<extLst>${ext}</extLst></worksheet>`);
}

function barExtension(bar: DataBar, priority: number): string {
  const ends = barEnd('autoMin', bar.min) + barEnd('autoMax', bar.max);
  const rule =
    `<x14:cfRule type="dataBar" id="${barId(priority)}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${ends}</x14:dataBar></x14:cfRule>`;
  const range = `<xm:sqref>${areaAddress(bar.area)}</xm:sqref>`;
  return `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}${range}</x14:conditionalFormatting>`;
}

function barEnd(automatic: string, value: number | undefined): string {
  if (value === undefined) return `<x14:cfvo type="${automatic}"/>`;
  return `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
}

/** A fixed identifier: it must only be the same in both halves and different within the sheet. */
const barId = (priority: number): string => `{DA7ABA25-0000-4000-8000-${String(priority).padStart(12, '0')}}`;
