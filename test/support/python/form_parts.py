"""What the first sheet of workbooks holds, as openpyxl reads it: form_parts.py FILE...

Prints a JSON list with, for each file, its cells (values as shown, formulas), the named cells, input rules, which cells are
unlocked, whether it is protected, joined cells, widths and page set-up.
"""
import datetime
import json
import sys

import openpyxl


def shown(value):
    return value.isoformat()[:10] if isinstance(value, (datetime.date, datetime.datetime)) else value


def names_of(book, index):
    """Names of one sheet with what they stand for; openpyxl keeps them at the sheet from 3.1 on, before at the workbook."""
    sheet = book.worksheets[index]
    if hasattr(sheet, 'defined_names'):
        return {name: defined.attr_text for name, defined in sheet.defined_names.items()}
    return {d.name: d.attr_text for d in book.defined_names.definedName if d.localSheetId == index}


def parts(file):
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    names = names_of(book, 0)
    values = openpyxl.load_workbook(file, data_only=True).worksheets[0]
    single = {name: text.split('!')[-1].replace('$', '') for name, text in names.items() if name.startswith('TH.')}
    named = {name: shown(values[cell].value) for name, cell in single.items() if ':' not in cell}
    cells = [cell for row in sheet.iter_rows() for cell in row]
    return {
        'cells': {c.coordinate: shown(c.value) for c in cells if c.value is not None},
        'named': named,
        'names': names,
        'rules': sorted([str(r.sqref), r.type, r.operator, r.formula1, r.formula2] for r in sheet.data_validations.dataValidation),
        'unlocked': [c.coordinate for c in cells if not c.protection.locked],
        'protected': bool(sheet.protection.sheet),
        'joined': sorted(str(area) for area in sheet.merged_cells.ranges),
        'widths': {key: size.width for key, size in sheet.column_dimensions.items()},
        'page': [sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.print_title_rows, str(sheet.print_area)],
    }


print(json.dumps([parts(file) for file in sys.argv[1:]], ensure_ascii=False))
