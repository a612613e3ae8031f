import type { ChartModel } from '../../../core/sheet/model';
import { xmlAttribute, xmlText } from '../xmlText';

const CATEGORY_AXIS = 500001;
const VALUE_AXIS = 500002;

/** The two `c:axId` every group of a chart names. */
export const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** Both axes. Lying bars run from the top down, like the table beside them, with the values still at the bottom. */
export function axesXml(chart: ChartModel): string {
  return categoryAxis(chart) + valueAxis(chart);
}

function categoryAxis({ type }: ChartModel): string {
  const lying = type === 'bar';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line('808080')}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxis({ type, valueAxis: axis = {} }: ChartModel): string {
  const lying = type === 'bar';
  const bound = (tag: string, value: number | undefined): string =>
    value === undefined ? '' : `<c:${tag} val="${value}"/>`;
  const format = axis.numberFormat ?? 'General';
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling><c:orientation val="minMax"/>${bound('max', axis.max)}${bound('min', axis.min)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines>${line('D9D9D9')}</c:majorGridlines>` +
    (axis.title === undefined ? '' : titleXml(axis.title, 1000)) +
    `<c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line('808080')}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

/** A `c:title`; the size is in hundredths of a point. */
export function titleXml(text: string, size: number): string {
  const properties = `lang="vi-VN" sz="${size}" b="1"`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
    `<a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>` +
    `<a:r><a:rPr ${properties}/><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const line = (color: string): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
