"""What openpyxl sees in workbooks: survey.py FILE... prints {file: {sheet: {"cells": {...}, "unlocked": [...], "names": {...}}}}"""
import json
import os
import sys

import openpyxl


def shown(value):
    return value.isoformat()[:10] if hasattr(value, 'isoformat') else value


result = {}
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path, data_only=True)
    sheets = {}
    for index, sheet in enumerate(book.worksheets):
        cells, unlocked = {}, []
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    cells[cell.coordinate] = shown(cell.value)
                if not cell.protection.locked:
                    unlocked.append(cell.coordinate)
        names = {n.name: n.attr_text for n in book.defined_names.definedName if n.localSheetId == index}
        sheets[sheet.title] = {'cells': cells, 'unlocked': unlocked, 'names': names, 'protected': sheet.protection.sheet}
    result[os.path.basename(path)] = sheets
print(json.dumps(result))
