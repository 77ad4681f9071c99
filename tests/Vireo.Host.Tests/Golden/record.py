#!/usr/bin/python3
"""Writes each kind's expected.txt anew, from the libvirt that is installed (python3-libvirt, test:///default in this process).

    Golden/record.py            # all kinds
    Golden/record.py KIND...    # some

Each line of a kind's documents.txt is one document (a volume's stands after the kind of pool that it is to be in).
Read the diff before it is committed, as code is read.
"""
import os
import re
import sys

import libvirt

HERE = os.path.dirname(os.path.abspath(__file__))
POOLS = {
    "dir": "<pool type='dir'><name>p</name><target><path>/p</path></target></pool>",
    "disk": "<pool type='disk'><name>p</name><source><device path='/dev/x'/></source><target><path>/p</path></target></pool>",
    "logical": "<pool type='logical'><name>p</name><source><name>g</name></source></pool>",
}


def network(connection, document):
    one = connection.networkDefineXML(document)
    text = one.XMLDesc(0)
    one.undefine()
    return text


def pool(connection, document):
    one = connection.storagePoolDefineXML(document)
    text = one.XMLDesc(0)
    one.undefine()
    return text


def volume(connection, document):
    kind, document = document.split(" ", 1)
    parent = connection.storagePoolCreateXML(POOLS[kind])
    try:
        return parent.createXML(document).XMLDesc(0)
    finally:
        parent.destroy()


def interface(connection, document):
    one = connection.interfaceDefineXML(document)
    text = one.XMLDesc(0)
    one.undefine()
    return text


KINDS = {"Networks": network, "Pools": pool, "Volumes": volume, "Interfaces": interface}


def record(connection, kind):
    folder = os.path.join(HERE, kind)
    answers = []
    with open(os.path.join(folder, "documents.txt"), encoding="utf-8") as f:
        for document in f.read().splitlines():
            try:
                text = KINDS[kind](connection, document)
            except libvirt.libvirtError as e:
                text = "error %d %d\n%s\n" % (e.get_error_code(), e.get_error_domain(), e.get_error_message())
            if "<uuid>" not in document:
                text = re.sub("<uuid>.*</uuid>", "<uuid>RANDOM</uuid>", text)
            answers.append("> %s\n%s" % (document, text))
    with open(os.path.join(folder, "expected.txt"), "w", encoding="utf-8") as f:
        f.write("".join(answers))


def main():
    libvirt.registerErrorHandler(lambda _context, _error: None, None)
    connection = libvirt.open("test:///default")
    for kind in sys.argv[1:] or KINDS:
        record(connection, kind)


main()
