"""What people do to a form in a spreadsheet program, done by LibreOffice itself: survive.py IN FOLDER PROFILE"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import RuntimeException


def prop(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for _ in range(240):
        try:
            return resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit('LibreOffice did not start')


source, folder, profile = sys.argv[1:4]
pipe = 'tonghop%d' % os.getpid()
office = subprocess.Popen(
    ['soffice', '-env:UserInstallation=file://' + profile, '--headless', '--norestore', '--accept=pipe,name=%s;urp;' % pipe],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)

    def load(path):
        return desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), '_blank', 0, (prop('Hidden', True),))

    def close(doc):
        # What is wanted of it lies in its file; the office now and then loses the document first, and then has none to close.
        try:
            doc.close(True)
        except RuntimeException:
            pass

    def save(doc, name):
        url = uno.systemPathToFileUrl(os.path.join(folder, name))
        doc.storeToURL(url, (prop('FilterName', 'Calc MS Excel 2007 XML'),))
        close(doc)

    save(load(source), 'resaved.xlsx')

    doc = load(source)
    sheet = doc.Sheets.getByIndex(0)
    sheet.unprotect('')
    for row in (60, 25, 12):
        sheet.Rows.insertByIndex(row, 1)
    sheet.protect('')
    save(doc, 'rowsInserted.xlsx')

    doc = load(source)
    doc.Sheets.getByIndex(0).Name = 'Báo cáo xã (sửa)'
    save(doc, 'renamed.xlsx')

    doc = load(source)
    other = desktop.loadComponentFromURL('private:factory/scalc', '_blank', 0, (prop('Hidden', True),))
    other.Sheets.importSheet(doc, doc.Sheets.getByIndex(0).Name, 0)
    close(doc)
    save(other, 'copied.xlsx')

    doc = load(source)
    names = doc.Sheets.getByIndex(0).NamedRanges
    for name in names.ElementNames:
        names.removeByName(name)
    for name in doc.NamedRanges.ElementNames:
        doc.NamedRanges.removeByName(name)
    save(doc, 'namesDeleted.xlsx')
finally:
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(20)
print(json.dumps({}))
