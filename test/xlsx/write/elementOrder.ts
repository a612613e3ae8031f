/** The children of an element in the order of the schema (ECMA-376 part 1, sml.xsd, dml-chart.xsd). */
const ORDER: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
    'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
    'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags ' +
    'drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  dataBar: 'cfvo color',
  dataValidation: 'formula1 formula2',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  dxf: 'font numFmt fill alignment border protection',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'left right top bottom diagonal',
  xf: 'alignment protection extLst',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:protection c:chart c:spPr c:txPr c:printSettings',
  'c:chart': 'c:title c:autoTitleDeleted c:view3D c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr',
  'c:plotArea': 'c:layout c:barChart c:lineChart c:catAx c:valAx c:spPr',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId',
  'c:lineChart': 'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth',
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr ' +
    'c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr ' +
    'c:crossAx c:crosses c:crossBetween c:majorUnit c:minorUnit',
  'c:strRef': 'c:f c:strCache',
  'c:numRef': 'c:f c:numCache',
  'c:numCache': 'c:formatCode c:ptCount c:pt',
};

const TAG = /<(\/?)([A-Za-z0-9:]+)[^>]*?(\/?)>/g;

/** Elements that stand where the schema does not allow them, as "parent: child"; Excel calls such a file damaged. */
export function misplaced(xml: string): readonly string[] {
  const found: string[] = [];
  const open: { name: string; last: number }[] = [];
  for (const [, closing, name = '', empty] of xml.replace(/<\?[^>]*\?>/, '').matchAll(TAG)) {
    if (closing) {
      if (open.pop()?.name !== name) found.push(`unbalanced ${name}`);
      continue;
    }
    const parent = open.at(-1);
    if (parent) note(parent, name, found);
    if (!empty) open.push({ name, last: -1 });
  }
  return open.length === 0 ? found : [...found, `unclosed ${open.map(({ name }) => name).join(' ')}`];
}

function note(parent: { name: string; last: number }, child: string, found: string[]): void {
  const order = ORDER[parent.name]?.split(' ');
  if (!order) return;
  const place = order.indexOf(child);
  if (place < 0 || place < parent.last) found.push(`${parent.name}: ${child}`);
  parent.last = Math.max(parent.last, place);
}
