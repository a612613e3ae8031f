import { handMade, relation, relations, worksheet } from './handMade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SPREADSHEET = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="9"/><name val="Arial"/></font><font><strike/><sz val="9"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top style="dashDot"/><bottom/><diagonal style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="170" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
const SHEETS = [
  'name="Số liệu"',
  'name="Biểu đồ"',
  'name="Tổng &amp; hợp"',
  'name="Bảng" state="hidden"',
  'name="Ngoài"',
];

const DATA = worksheet(
  '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="2"><v>6</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">A1+1</f><v>6</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>7</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>8</v></c></row>',
  '<sheetProtection password="CC1A" sheet="1"/><drawing r:id="rId1"/>',
).replace('<sheetData>', '<sheetPr codeName="Sheet1"/><dimension ref="A1:B4"/><sheetData>');

/** Refers to the first sheet in cells, rules and links, and to a table of the fourth. */
const SUMMARY = worksheet(
  '<row r="1"><c r="A1"><f>SUM(\'Số liệu\'!A1:A4)</f><v>26</v></c><c r="B1"><f>SUM(Giá[Đơn giá])</f><v>3</v></c></row>',
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>\'Số liệu\'!$A$1&gt;3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>\'Số liệu\'!$A$1:$A$4</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="\'Số liệu\'!A1"/></hyperlinks>',
);

const TABLE = worksheet(
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Đơn giá</t></is></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
);

const NAMES =
  '<definedName name="_xlnm.Print_Area" localSheetId="2">\'Tổng &amp; hợp\'!$A$1:$B$2</definedName><definedName name="Gốc">\'Số liệu\'!$A$1</definedName><definedName name="Hàm">OFFSET(\'Số liệu\'!$A$1,1,0)</definedName><definedName name="☏" localSheetId="0">\'Số liệu\'!$A$1</definedName>';

/**
 * A workbook of somebody else with a chart, a chart sheet, a picture, a pivot table, a table, macros, names, a shared
 * formula and a hidden sheet. Its worksheets: "Số liệu", "Tổng & hợp", "Bảng" (hidden), "Ngoài".
 */
export function richBook(): Uint8Array {
  return handMade({
    sheets: SHEETS,
    styles: STYLES,
    beforeSheets:
      '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="2" firstSheet="0"/></bookViews>',
    afterSheets: `<definedNames>${NAMES}</definedNames><pivotCaches><pivotCache cacheId="1" r:id="pc"/></pivotCaches>`,
    parts: {
      '[Content_Types].xml': types(),
      '_rels/.rels': relations(
        relation('rId1', 'officeDocument', 'xl/workbook.xml') +
          relation('rId2', 'extended-properties', 'docProps/app.xml'),
      ),
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>Số liệu</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
      'xl/_rels/workbook.xml.rels': relations(
        [
          relation('s1', 'worksheet', 'worksheets/sheet1.xml'),
          relation('s2', 'chartsheet', 'chartsheets/sheet1.xml'),
          relation('s3', 'worksheet', 'worksheets/sheet3.xml'),
          relation('s4', 'worksheet', 'worksheets/sheet4.xml'),
          relation('s5', 'worksheet', 'worksheets/sheet5.xml'),
          relation('sty', 'styles', 'styles.xml'),
          relation('pc', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
          relation('vba', 'vbaProject', 'vbaProject.bin'),
        ].join(''),
      ),
      'xl/worksheets/sheet1.xml': DATA,
      'xl/worksheets/sheet2.xml': null,
      'xl/worksheets/sheet3.xml': SUMMARY,
      'xl/worksheets/sheet4.xml': TABLE,
      'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'drawing', '../drawings/drawing1.xml')),
      'xl/worksheets/_rels/sheet4.xml.rels': relations(relation('rId1', 'table', '../tables/table1.xml')),
      'xl/worksheets/_rels/sheet5.xml.rels': relations(
        relation('rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'),
      ),
      'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      'xl/chartsheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'drawing', '../drawings/drawing2.xml')),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${SPREADSHEET}"/>`,
      'xl/drawings/_rels/drawing1.xml.rels': relations(relation('rId1', 'image', '../media/image1.png')),
      'xl/drawings/drawing2.xml': `<xdr:wsDr xmlns:xdr="${SPREADSHEET}"/>`,
      'xl/drawings/_rels/drawing2.xml.rels': relations(relation('rId1', 'chart', '../charts/chart1.xml')),
      'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>'Số liệu'!$A$1:$A$4</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
      'xl/media/image1.png': Uint8Array.from({ length: 300 }, (_none, at) => (at * 7919) % 251),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Giá" displayName="Giá" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Đơn giá"/></tableColumns></table>`,
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"/>`,
      'xl/pivotTables/_rels/pivotTable1.xml.rels': relations(
        relation('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
      ),
      'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:A4" sheet="Số liệu"/></cacheSource></pivotCacheDefinition>`,
      'xl/vbaProject.bin': new Uint8Array(500).fill(7),
    },
  });
}

function types(): string {
  const overrides = [
    ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ...[1, 3, 4, 5].map((at) => [`xl/worksheets/sheet${at}.xml`, `${TYPE}.spreadsheetml.worksheet+xml`]),
    ['xl/chartsheets/sheet1.xml', `${TYPE}.spreadsheetml.chartsheet+xml`],
    ['xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`],
    ['xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`],
    ['xl/drawings/drawing2.xml', `${TYPE}.drawing+xml`],
    ['xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`],
    ['xl/tables/table1.xml', `${TYPE}.spreadsheetml.table+xml`],
    ['xl/pivotTables/pivotTable1.xml', `${TYPE}.spreadsheetml.pivotTable+xml`],
    ['xl/pivotCache/pivotCacheDefinition1.xml', `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`],
    ['docProps/app.xml', `${TYPE}.extended-properties+xml`],
    ['xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
  ].map(([part = '', type = '']) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}
