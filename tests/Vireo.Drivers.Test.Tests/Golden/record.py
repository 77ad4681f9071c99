#!/usr/bin/python3
"""Writes every case's expected.txt anew, from the libvirt that is installed (python3-libvirt, test:///default in this process).

    Golden/record.py            # all cases
    Golden/record.py NAME...    # some

Read the diff before it is committed, as code is read.
"""
import os
import re
import sys

import libvirt

HERE = os.path.dirname(os.path.abspath(__file__))


def mask(text, given):
    """What libvirt makes at random differs each time."""
    for tag, there, put in (
        (r"<uuid>.*</uuid>", "<uuid>", "<uuid>RANDOM</uuid>"),
        (r"<genid>.*</genid>", None if "<genid/>" in given else "", "<genid>RANDOM</genid>"),
        (r"<mac address='.*'/>", "<mac ", "<mac address='RANDOM'/>"),
    ):
        if there is None or (there and there not in given):
            text = re.sub(tag, put, text)
    return text


def define(connection, folder):
    with open(os.path.join(folder, "input.xml"), encoding="utf-8") as f:
        given = f.read()
    try:
        domain = connection.defineXML(given)
        text = mask(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_SECURE | libvirt.VIR_DOMAIN_XML_INACTIVE), given)
        domain.undefine()
    except libvirt.libvirtError as e:
        text = "error %d %d\n%s\n" % (e.get_error_code(), e.get_error_domain(), e.get_error_message())
    with open(os.path.join(folder, "expected.txt"), "w", encoding="utf-8") as f:
        f.write(text)


def main(names):
    libvirt.registerErrorHandler(lambda *_: None, None)
    root = os.path.join(HERE, "Definitions")
    for name in names or sorted(os.listdir(root)):
        connection = libvirt.open("test:///default")
        define(connection, os.path.join(root, name))
        connection.close()


main(sys.argv[1:])
