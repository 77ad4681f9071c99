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


def fault(e):
    return "error %d %d\n%s\n" % (e.get_error_code(), e.get_error_domain(), e.get_error_message())


def define(connection, folder):
    with open(os.path.join(folder, "input.xml"), encoding="utf-8") as f:
        given = f.read()
    try:
        domain = connection.defineXML(given)
        text = mask(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_SECURE | libvirt.VIR_DOMAIN_XML_INACTIVE), given)
        domain.undefine()
    except libvirt.libvirtError as e:
        text = fault(e)
    return text


class Scenario:
    """One case of calls: a line each, 'GUEST.call ARGUMENTS' or 'call ARGUMENTS'; 'xml NAME DOCUMENT' keeps a document."""

    def __init__(self, connection):
        self.c = connection
        self.xml, self.domains, self.events = {}, {}, []
        connection.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, self.lifecycle, None)

    def lifecycle(self, _connection, domain, event, detail, _opaque):
        self.events.append("event lifecycle %s %d %d/%d" % (domain.name(), domain.ID(), event, detail))

    def keep(self, domain):
        self.domains.setdefault(domain.name(), domain)
        return "%s %d" % (domain.name(), domain.ID())

    def names(self, domains):
        return " ".join(sorted(self.keep(d) .replace(" ", ":") for d in domains)) or "-"

    def on_connection(self, call, a):
        c = self.c
        return {
            "define": lambda: self.keep(c.defineXMLFlags(self.xml[a[0]], int(a[1]) if a[1:] else 0)),
            "createxml": lambda: self.keep(c.createXML(self.xml[a[0]], int(a[1]) if a[1:] else 0)),
            "byname": lambda: self.keep(c.lookupByName(a[0])),
            "byuuid": lambda: self.keep(c.lookupByUUIDString(a[0])),
            "byid": lambda: self.keep(c.lookupByID(int(a[0]))),
            "list": lambda: self.names(c.listAllDomains(int(a[0]))),
            "ids": lambda: " ".join(map(str, sorted(c.listDomainsID()))) or "-",
            "defined": lambda: " ".join(sorted(c.listDefinedDomains())) or "-",
            "counts": lambda: "%d %d" % (c.numOfDomains(), c.numOfDefinedDomains()),
            "type": lambda: c.getType(),
            "version": lambda: "%d %d" % (c.getVersion(), c.getLibVersion()),
            "uri": lambda: c.getURI(),
            "maxvcpus": lambda: "%d" % c.getMaxVcpus(a[0] if a else None),
            "nodeinfo": lambda: " ".join(map(str, c.getInfo())),
            "capabilities": lambda: c.getCapabilities(),
            "sysinfo": lambda: c.getSysinfo(int(a[0])),
            "secmodel": lambda: "%s|%s" % tuple(c.getSecurityModel()),
            "freememory": lambda: "%d" % c.getFreeMemory(),
            "stats": lambda: "\n".join(sorted("%s %s" % (d.name(), sorted(s.items())) for d, s in c.getAllDomainStats(int(a[0]), int(a[1])))),
        }[call]()

    def on_domain(self, d, call, a):
        n = [int(x) for x in a if re.fullmatch(r"-?\d+", x)]
        return {
            "create": lambda: d.create(), "createflags": lambda: d.createWithFlags(n[0]),
            "suspend": lambda: d.suspend(), "resume": lambda: d.resume(),
            "shutdown": lambda: d.shutdown(), "shutdownflags": lambda: d.shutdownFlags(n[0]),
            "reboot": lambda: d.reboot(n[0]), "reset": lambda: d.reset(n[0]),
            "destroy": lambda: d.destroy(), "destroyflags": lambda: d.destroyFlags(n[0]),
            "undefine": lambda: d.undefine(), "undefineflags": lambda: d.undefineFlags(n[0]),
            "state": lambda: "%d %d" % tuple(d.state()), "info": lambda: "%d %d %d %d" % tuple(d.info()[:4]),
            "xml": lambda: d.XMLDesc(n[0]), "autostart": lambda: d.autostart(), "setautostart": lambda: d.setAutostart(n[0]),
            "persistent": lambda: d.isPersistent(), "active": lambda: d.isActive(), "updated": lambda: d.isUpdated(),
            "ostype": lambda: d.OSType(), "hostname": lambda: d.hostname(n[0]), "control": lambda: "%d %d %d" % tuple(d.controlInfo()),
            "rename": lambda: d.rename(a[0] if a else ""),
            "maxmemory": lambda: d.maxMemory(), "setmaxmemory": lambda: d.setMaxMemory(n[0]), "setmemory": lambda: d.setMemory(n[0]),
            "setmemoryflags": lambda: d.setMemoryFlags(n[0], n[1]), "memoryparameters": lambda: sorted(d.memoryParameters(n[0]).items()),
            "hardlimit": lambda: d.setMemoryParameters({"hard_limit": n[0]}, n[1]),
            "maxvcpus": lambda: d.maxVcpus(), "setvcpus": lambda: d.setVcpus(n[0]), "vcpusflags": lambda: d.vcpusFlags(n[0]),
            "setvcpusflags": lambda: d.setVcpusFlags(n[0], n[1]), "pin": lambda: d.pinVcpu(n[0], tuple(x == "1" for x in a[1])),
            "vcpus": lambda: " ".join("%d/%d/%d" % (v[0], v[1], v[3]) for v in d.vcpus()[0]),
            "scheduler": lambda: "%s %d" % tuple(d.schedulerType()), "schedulerparameters": lambda: sorted(d.schedulerParameters().items()),
            "managedsave": lambda: d.managedSave(n[0]), "hasmanagedsave": lambda: d.hasManagedSaveImage(n[0]),
            "managedsaveremove": lambda: d.managedSaveRemove(n[0]),
            "label": lambda: "%s %s" % (d.securityLabel()[0], d.securityLabel()[1]),
            "metadata": lambda: d.metadata(n[0], a[1] if a[1] != "-" else None, int(a[2])),
            "memorystats": lambda: sorted(d.memoryStats().items()),
            "snapshots": lambda: d.snapshotNum(n[0]),
        }[call]()

    def run(self, line):
        words = line.split(" ")
        if words[0] == "xml":
            self.xml[words[1]] = line.split(" ", 2)[2]
            return ""
        try:
            if "." in words[0]:
                name, call = words[0].split(".")
                result = self.on_domain(self.domains[name], call, words[1:])
            else:
                result = self.on_connection(words[0], words[1:])
            text = ("%s\n" % (result,))
        except libvirt.libvirtError as e:
            text = fault(e)
        return "> %s\n%s%s" % (line, text if text.endswith("\n") else text + "\n", self.take())

    def take(self):
        for _ in range(3):
            timer = libvirt.virEventAddTimeout(5, lambda t, o: None, None)
            libvirt.virEventRunDefaultImpl()
            libvirt.virEventRemoveTimeout(timer)
        text = "".join(e + "\n" for e in self.events)
        self.events.clear()
        return text


def play(connection, folder):
    scenario = Scenario(connection)
    with open(os.path.join(folder, "calls.txt"), encoding="utf-8") as f:
        return "".join(scenario.run(line.rstrip("\n")) for line in f)


def record_one(record, folder):
    """In a process of its own: test:///default lives as long as anything of the process still holds a connection to it."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    libvirt.registerErrorHandler(lambda *_: None, None)
    libvirt.virEventRegisterDefaultImpl()
    try:
        text = record(libvirt.open("test:///default"), folder)
        with open(os.path.join(folder, "expected.txt"), "w", encoding="utf-8") as f:
            f.write(text)
    except BaseException as e:  # pylint: disable=broad-except
        print("%s: %r" % (folder, e), file=sys.stderr)
        os._exit(1)
    os._exit(0)


def main(names):
    for kind, record in (("Definitions", define), ("Scenarios", play)):
        root = os.path.join(HERE, kind)
        for name in sorted(os.listdir(root)):
            if not names or name in names:
                record_one(record, os.path.join(root, name))


main(sys.argv[1:])
