"""Sums forms by their TH.* names, sharing no code with the product: recompute.py FOLDER
prints {"units": {code: {element: number}}}; "Có" is 1, "Không" is 0, "x", "–" and blanks are no number."""
import glob
import json
import os
import sys

import openpyxl

units = {}
for path in sorted(glob.glob(os.path.join(sys.argv[1], '*.xlsx'))):
    book = openpyxl.load_workbook(path, data_only=True)
    sheet = book.worksheets[0]
    figures, code = {}, None
    for name in book.defined_names.definedName:
        if name.localSheetId != 0 or not name.name.startswith('TH.'):
            continue
        value = sheet[name.attr_text.rsplit('!', 1)[1].replace('$', '')].value
        key = name.name[3:]
        if key == 'unit':
            code = str(value)
        elif value in ('Có', 'Không'):
            figures[key] = 1 if value == 'Có' else 0
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            figures[key] = value
    units[code] = figures
print(json.dumps({'units': units}))
