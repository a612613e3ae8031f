"""Fills a form through openpyxl by its TH.* names: fill.py FORM ENTRIES.json OUT"""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
entries = json.load(open(sys.argv[2], encoding='utf8'))
sheet = book.worksheets[0]


def cell_of(name):
    """openpyxl 3.0 keeps sheet-scoped names in one list, 3.1 with their sheet."""
    if hasattr(sheet, 'defined_names'):
        text = sheet.defined_names[name].attr_text
    else:
        text = [n for n in book.defined_names.definedName if n.name == name and n.localSheetId == 0][0].attr_text
    return text.rsplit('!', 1)[1].replace('$', '')


for key, value in entries.items():
    sheet[cell_of('TH.' + key)] = value
book.save(sys.argv[3])
print('{}')
