import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
const THREADS = `${MICROSOFT}/spreadsheetml/2018/threadedcomments`;
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Formats of number that office workers use, in the order of the cells of column B from B21 on. */
const FORMATS = [
  '0',
  '0.00',
  '#,##0',
  '#,##0.0',
  '0%',
  '0.0%',
  '0.00E+00',
  '# ?/?',
  'dd/mm/yyyy',
  'h:mm',
  '@',
  '#,##0;[Red]-#,##0',
];

type Link = readonly [id: string, type: string, target: string, external?: true];
type Part = readonly [path: string, type: string, xml: string | Uint8Array, links?: readonly Link[]];

function linksXml(links: readonly Link[]): string {
  const entries = links.map(([id, type, target, external]) => {
    const whole = type.startsWith('http') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function packed(parts: readonly Part[], roots: readonly Link[]): Uint8Array {
  const types = parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('');
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types}</Types>`.replace(
        /<Override PartName="[^"]*" ContentType="(?:image\/png|vml)"\/>/g,
        '',
      ),
    ),
    '_rels/.rels': strToU8(linksXml(roots)),
  };
  for (const [path, , content, links] of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : content;
    if (links) files[path.replace(/([^/]*)$/, '_rels/$1.rels')] = strToU8(linksXml(links));
  }
  return zipSync(files);
}

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const figure = (place: string, value: number | string, style = 0): string =>
  `<c r="${place}"${style > 0 ? ` s="${style}"` : ''}><v>${value}</v></c>`;
const words = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const error = (place: string, code: string, formula = ''): string =>
  `<c r="${place}" t="e">${formula}<v>${code}</v></c>`;

const ROWS = [
  row(1, words('A1', 'Xã') + words('B1', 'Số') + words('C1', 'Gấp đôi')),
  row(
    2,
    words('A2', 'Phú Lý') +
      figure('B2', 12) +
      '<c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>24</v></c><c r="E2"><f t="array" ref="E2:E4">B2:B4*10</f><v>120</v></c>',
  ),
  row(
    3,
    words('A3', 'Trị An') + figure('B3', 30) + '<c r="C3"><f t="shared" si="0"/><v>60</v></c>' + figure('E3', 300),
  ),
  row(
    4,
    words('A4', 'Hiếu Liêm') + figure('B4', 5) + '<c r="C4"><f t="shared" si="0"/><v>10</v></c>' + figure('E4', 50),
  ),
  row(
    6,
    `${error('A6', '#DIV/0!', '<f>1/0</f>')}${error('B6', '#N/A')}${error('C6', '#REF!')}${error('D6', '#NAME?', '<f>KHONG_CO()</f>')}`,
  ),
  row(8, `<c r="A8"><f>B2</f><v>12</v></c><c r="B8"><f>A8*3</f><v>36</v></c>`),
  row(9, figure('A9', 1) + '<c r="B9"><f t="dataTable" ref="B9:B10" dt2D="0" dtr="0" r1="B2"/><v>3</v></c>'),
  row(10, figure('A10', 2) + figure('B10', 6)),
  row(12, '<c r="A12"><f>[1]Nguồn!A1+1</f><v>8</v></c><c r="B12"><f>SUM(Bang[Số])</f><v>47</v></c>'),
  row(
    13,
    '<c r="A13" t="s"><v>0</v></c><c r="B13" t="b"><v>1</v></c><c r="C13"><f>Tong*2</f><v>94</v></c><c r="D13" t="str"><f>A2&amp;" "&amp;B2</f><v>Phú Lý 12</v></c>',
  ),
  ...FORMATS.map((format, at) =>
    row(21 + at, words(`A${21 + at}`, format.replace(/&/g, '&amp;')) + figure(`B${21 + at}`, 1234.5, at + 1)),
  ),
].join('');

const EXTENSIONS =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${MICROSOFT}/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${MICROSOFT}/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Nguồn'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A2:A4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x14="${X14}"><x14:slicerList><x14:slicer r:id="rId7"/></x14:slicerList></ext></extLst>`;

const FIRST_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:E32"/><sheetViews><sheetView workbookViewId="0" zoomScale="85"/></sheetViews><cols><col min="1" max="16384" width="11.5" customWidth="1"/></cols><sheetData>${ROWS}</sheetData>` +
  '<mergeCells count="1"><mergeCell ref="G2:H3"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>20</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
  `${X14}"><x14:id>{00000000-0001-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>0</formula1><formula2>1000</formula2></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>' +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>${EXTENSIONS}</worksheet>`;

const SOURCE_SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${row(1, words('A1', 'Xã') + words('B1', 'Số'))}${row(2, words('A2', 'Phú Lý') + figure('B2', 12))}${row(3, words('A3', 'Trị An') + figure('B3', 30))}</sheetData></worksheet>`;
const PIVOT_SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${row(3, words('A3', 'Nhãn') + words('B3', 'Tổng Số'))}${row(4, words('A4', 'Phú Lý') + figure('B4', 12))}${row(5, words('A5', 'Trị An') + figure('B5', 30))}${row(6, words('A6', 'Tổng') + figure('B6', 42))}</sheetData></worksheet>`;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${FORMATS.length}">${FORMATS.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('')}</numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${FORMATS.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${FORMATS.map((_code, at) => `<xf numFmtId="${164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>';

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const ANCHOR =
  '<xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';
const FRAME = (id: number, link: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Biểu đồ ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="${link}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const DRAWN = (content: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${content}</xdr:wsDr>`;
const PICTURE = `<xdr:twoCellAnchor>${ANCHOR}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Hình 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
const CHART = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Nguồn'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

/** Links of the first sheet; its slicer, threads and pivot tables live in parts nobody touches. */
const FIRST_LINKS: readonly Link[] = [
  ['rId1', 'drawing', '../drawings/drawing1.xml'],
  ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ['rId3', 'table', '../tables/table1.xml'],
  ['rId4', 'comments', '../comments1.xml'],
  [
    'rId5',
    'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    '../threadedComments/threadedComment1.xml',
  ],
  ['rId7', 'http://schemas.microsoft.com/office/2007/relationships/slicer', '../slicers/slicer1.xml'],
];

const PIVOT_CACHE = `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="An" refreshedDate="45000" createdVersion="6" refreshedVersion="6" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Nguồn"/></cacheSource><cacheFields count="2"><cacheField name="Xã" numFmtId="0"><sharedItems count="2"><s v="Phú Lý"/><s v="Trị An"/></sharedItems></cacheField><cacheField name="Số" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="12" maxValue="30"/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT_RECORDS = `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="12"/></r><r><x v="1"/><n v="30"/></r></pivotCacheRecords>`;
const PIVOT_TABLE = `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Bảng 1" cacheId="1" dataCaption="Giá trị" updatedVersion="6" minRefreshableVersion="3" createdVersion="6"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Tổng Số" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews><sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/><sheet name="Nguồn" sheetId="2" r:id="rId2"/><sheet name="Bảng xoay" sheetId="3" r:id="rId3"/><sheet name="Biểu đồ" sheetId="4" r:id="rId4"/><sheet name="Hộp thoại" sheetId="5" r:id="rId5"/><sheet name="Macro1" sheetId="6" state="hidden" r:id="rId6"/></sheets>` +
  `<externalReferences><externalReference r:id="rId7"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Số liệu'!$A$1:$E$32</definedName><definedName name="Slicer_Xã">#N/A</definedName><definedName name="Tong">SUM('Số liệu'!$B$2:$B$4)</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches>` +
  `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId9"/></x14:slicerCaches></ext></extLst></workbook>`;

const WORKBOOK_LINKS: readonly Link[] = [
  ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
  ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
  ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
  ['rId4', 'chartsheet', 'chartsheets/sheet1.xml'],
  ['rId5', 'dialogsheet', 'dialogsheets/sheet1.xml'],
  ['rId6', 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'macrosheets/sheet1.xml'],
  ['rId7', 'externalLink', 'externalLinks/externalLink1.xml'],
  ['rId8', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
  ['rId9', 'http://schemas.microsoft.com/office/2007/relationships/slicerCache', 'slicerCaches/slicerCache1.xml'],
  ['rId10', 'styles', 'styles.xml'],
  ['rId11', 'sharedStrings', 'sharedStrings.xml'],
  ['rId12', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
  ['rId13', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
  ['rId14', 'calcChain', 'calcChain.xml'],
];

/** A workbook with macros (`.xlsm`) that has one of everything our model does not hold. */
export function everyFeature(): Uint8Array {
  const parts: readonly Part[] = [
    ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', WORKBOOK, WORKBOOK_LINKS],
    ['xl/worksheets/sheet1.xml', `${SHEET_TYPES}.worksheet+xml`, FIRST_SHEET, FIRST_LINKS],
    ['xl/worksheets/sheet2.xml', `${SHEET_TYPES}.worksheet+xml`, SOURCE_SHEET],
    [
      'xl/worksheets/sheet3.xml',
      `${SHEET_TYPES}.worksheet+xml`,
      PIVOT_SHEET,
      [['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']],
    ],
    [
      'xl/chartsheets/sheet1.xml',
      `${SHEET_TYPES}.chartsheet+xml`,
      `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      [['rId1', 'drawing', '../drawings/drawing2.xml']],
    ],
    [
      'xl/dialogsheets/sheet1.xml',
      `${SHEET_TYPES}.dialogsheet+xml`,
      `${HEAD}<dialogsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
    ],
    [
      'xl/macrosheets/sheet1.xml',
      'application/vnd.ms-excel.macrosheet+xml',
      `${HEAD}<xm:macrosheet xmlns="${MAIN}" xmlns:xm="${MICROSOFT}/excel/2006/main"><sheetData>${row(1, '<c r="A1"><f>RETURN()</f></c>')}</sheetData></xm:macrosheet>`,
    ],
    ['xl/styles.xml', `${SHEET_TYPES}.styles+xml`, STYLES],
    [
      'xl/sharedStrings.xml',
      `${SHEET_TYPES}.sharedStrings+xml`,
      `${HEAD}<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><r><rPr><b/></rPr><t>đậm</t></r><r><t xml:space="preserve"> và thường</t></r></si></sst>`,
    ],
    [
      'xl/calcChain.xml',
      `${SHEET_TYPES}.calcChain+xml`,
      `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3" i="1"/></calcChain>`,
    ],
    [
      'xl/comments1.xml',
      `${SHEET_TYPES}.comments+xml`,
      `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={11111111-2222-3333-4444-555555555555}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>`,
    ],
    [
      'xl/threadedComments/threadedComment1.xml',
      'application/vnd.ms-excel.threadedcomments+xml',
      `${HEAD}<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B2" dT="2024-11-30T08:00:00.00" personId="{AAAAAAAA-0000-0000-0000-000000000001}" id="{11111111-2222-3333-4444-555555555555}"><text>Xem lại</text></threadedComment></ThreadedComments>`,
    ],
    [
      'xl/persons/person.xml',
      'application/vnd.ms-excel.person+xml',
      `${HEAD}<personList xmlns="${THREADS}"><person displayName="An" id="{AAAAAAAA-0000-0000-0000-000000000001}" userId="An" providerId="None"/></personList>`,
    ],
    [
      'xl/drawings/drawing1.xml',
      'application/vnd.openxmlformats-officedocument.drawing+xml',
      DRAWN(`${PICTURE}<xdr:twoCellAnchor>${ANCHOR}${FRAME(3, 'rId2')}</xdr:twoCellAnchor>`),
      [
        ['rId1', 'image', '../media/image1.png'],
        ['rId2', 'chart', '../charts/chart1.xml'],
      ],
    ],
    [
      'xl/drawings/drawing2.xml',
      'application/vnd.openxmlformats-officedocument.drawing+xml',
      DRAWN(
        `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${FRAME(2, 'rId1')}</xdr:absoluteAnchor>`,
      ),
      [['rId1', 'chart', '../charts/chart2.xml']],
    ],
    ['xl/drawings/vmlDrawing1.vml', 'vml', VML],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', CHART],
    ['xl/charts/chart2.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', CHART],
    ['xl/media/image1.png', 'image/png', PIXEL],
    [
      'xl/tables/table1.xml',
      `${SHEET_TYPES}.table+xml`,
      `${HEAD}<table xmlns="${MAIN}" id="1" name="Bang" displayName="Bang" ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Xã"/><tableColumn id="2" name="Số"/><tableColumn id="3" name="Gấp đôi"/></tableColumns></table>`,
    ],
    [
      'xl/slicers/slicer1.xml',
      'application/vnd.ms-excel.slicer+xml',
      `${HEAD}<slicers xmlns="${X14}"><slicer name="Xã" cache="Slicer_Xã" caption="Xã" rowHeight="241300"/></slicers>`,
    ],
    [
      'xl/slicerCaches/slicerCache1.xml',
      'application/vnd.ms-excel.slicerCache+xml',
      `${HEAD}<slicerCacheDefinition xmlns="${X14}" name="Slicer_Xã" sourceName="Xã"><pivotTables><pivotTable tabId="3" name="Bảng 1"/></pivotTables><data><tabular pivotCacheId="1"><items count="2"><i x="0" s="1"/><i x="1" s="1"/></items></tabular></data></slicerCacheDefinition>`,
    ],
    [
      'xl/pivotCache/pivotCacheDefinition1.xml',
      `${SHEET_TYPES}.pivotCacheDefinition+xml`,
      PIVOT_CACHE,
      [['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']],
    ],
    ['xl/pivotCache/pivotCacheRecords1.xml', `${SHEET_TYPES}.pivotCacheRecords+xml`, PIVOT_RECORDS],
    [
      'xl/pivotTables/pivotTable1.xml',
      `${SHEET_TYPES}.pivotTable+xml`,
      PIVOT_TABLE,
      [['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']],
    ],
    [
      'xl/externalLinks/externalLink1.xml',
      `${SHEET_TYPES}.externalLink+xml`,
      `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Nguồn"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      [['rId1', 'externalLinkPath', 'nguon.xlsx', true]],
    ],
    ['xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject', new Uint8Array(64).fill(7)],
  ];
  return packed(parts, [['rId1', 'officeDocument', 'xl/workbook.xml']]);
}
