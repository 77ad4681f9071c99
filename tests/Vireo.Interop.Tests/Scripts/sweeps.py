"""Calls every method that libvirt's Python library has on one kind of object, with many arguments, and prints what each answered, so
that two daemons can be compared line by line.

usage: sweeps.py SOCKET FOLDER CLASS STATE

Each method gets an object of its own, in the state that is asked for: its first arguments in turn stand beside the first choice of
the others. What a method needs and this cannot make up (streams, callbacks, other objects) is left to the sessions.
"""

import inspect
import os
import re
import sys

import libvirt

UUID = "0e0e0e0e-0000-4000-8000-00000000000%d"
FLAGS = (0, 1, 2, 3, 4, 8, 16, 1 << 30)
DISK = "<disk type='file'><source file='/j.img'/><target dev='vdb' bus='virtio'/></disk>"
MEDIUM = "<disk type='file' device='cdrom'><source file='/k.iso'/><target dev='hda' bus='ide'/></disk>"
GUEST = """<domain type='test'><name>g</name><uuid>%s</uuid><title>t</title><memory>131072</memory><currentMemory>65536</currentMemory>
<vcpu current='2'>4</vcpu><iothreads>1</iothreads><os><type arch='x86_64'>hvm</type></os><devices>
<disk type='file'><source file='/i.img'/><target dev='vda' bus='virtio'/></disk>
<disk type='block' device='cdrom'><source dev='/dev/cd'/><target dev='hda' bus='ide'/></disk>
<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default'/><target dev='net0'/></interface>
<serial type='pty'/><channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
<graphics type='vnc' passwd='p'/></devices></domain>""" % (UUID % 1)
NODE = """<node>
<domain type='test'><name>test</name><uuid>%s</uuid><memory>8192</memory><os><type>hvm</type></os></domain>
<network><name>default</name><uuid>%s</uuid><bridge name='virbr0'/><forward/>
<ip address='192.168.122.1' netmask='255.255.255.0'><dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp></ip></network>
<interface type='ethernet' name='eth1'><start mode='onboot'/><mac address='02:00:00:00:00:01'/><mtu size='1492'/></interface>
<pool type='dir'><name>default</name><uuid>%s</uuid><target><path>/default</path></target></pool>
<device><name>scsi_host1</name><capability type='scsi_host'><host>1</host><unique_id>0</unique_id><capability type='fc_host'>
<wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn><fabric_wwn>2000000043214321</fabric_wwn></capability>
<capability type='vport_ops'><max_vports>127</max_vports><vports>1</vports></capability></capability></device>
</node>""" % (UUID % 2, UUID % 3, UUID % 4)

# Of what an argument's name tells, the first choice that fits.
DOCUMENTS = (
    ("device", "virDomain", (DISK, MEDIUM, "<disk", "<foo/>", "")),
    ("nodedevice", "", ("<device><name>d</name><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>"
                        "<wwnn>1000000012345678</wwnn><wwpn>1000000012345679</wwpn></capability></capability></device>", "<device/>", "<x/>")),
    ("snapshot", "", ("<domainsnapshot><name>s2</name></domainsnapshot>", "<domainsnapshot/>", "<x/>", "<")),
    ("checkpoint", "", ("<domaincheckpoint><name>c2</name></domaincheckpoint>", "<domaincheckpoint/>", "<x/>")),
    ("port", "virNetwork", ("<networkport><owner><name>g</name><uuid>%s</uuid></owner><mac address='52:54:00:00:00:09'/>"
                            "<plug type='bridge' bridge='virbr0'/></networkport>" % (UUID % 1), "<networkport/>", "<")),
    ("network", "", ("<network><name>n</name><uuid>%s</uuid><bridge name='b'/></network>" % (UUID % 9), "<network/>", "<x/>", "<")),
    ("interface", "", ("<interface type='ethernet' name='e'><mac address='02:00:00:00:00:02'/></interface>", "<interface/>", "<x/>")),
    ("storagepool", "", ("<pool type='dir'><name>p</name><uuid>%s</uuid><target><path>/p</path></target></pool>" % (UUID % 9), "<pool/>", "<x/>")),
    ("", "virStoragePool", ("<volume><name>v2</name><capacity>1048576</capacity></volume>", "<volume/>", "<x/>")),
    ("secret", "", ("<secret><usage type='volume'><volume>/v</volume></usage></secret>", "<x/>")),
    ("nwfilter", "", ("<filter name='f' chain='root'/>", "<x/>")),
    ("cpu", "", ("<cpu><arch>x86_64</arch><model>Penryn</model></cpu>", "<cpu/>", "<x/>")),
    ("", "", ("<domain type='test'><name>g2</name><uuid>%s</uuid><memory>1024</memory><os><type>hvm</type></os></domain>" % (UUID % 9),
              "<domain/>", "<x/>", "<", "")),
)
CPU = "<cpu><arch>x86_64</arch><model>%s</model>%s</cpu>"
VALUES = {
    "flags": FLAGS,
    "xmlCPUs": ([CPU % ("Penryn", "")], ["<cpu/>"], [CPU % ("Nope", "")], ["<cpu><arch>aarch64</arch><model>m</model></cpu>"],
                [CPU % ("Haswell", "<feature name='vmx'/>"), CPU % ("Opteron_G4", "")], [CPU % ("Haswell", ""), CPU % ("SandyBridge", "")],
                [CPU % ("Haswell", "<vendor>Intel</vendor>"), CPU % ("Westmere", "<vendor>Intel</vendor><feature name='xsave'/>")], []),
    "cpumap": ((True,) * 4, (False,) * 16, ()),
    "memory": (1024, 65536, 131072, 10 ** 9),
    "uuidstr": (UUID % 1, "bad"),
    "keycodes": ([30], [], [1] * 17),
    "mountpoints": (None, [], ["/"], ["/", "/boot"], ["/nosuch"]),
    "mountPoint": (None, "/", "/nosuch"),
    "pages": ([4], []),
    "keys": (["a"],),
    "user": ("root", ""),
    "password": ("p", ""),
    "srcSpec": (None, "<source><host name='h'/></source>"),
}
KINDS = (
    (r"(?i)xml|xmlstr|desc$", None),
    (r"disk|path|device|base|top", ("vda", "vdz", "net0", "/i.img")),
    (r"vcpu|iothread_id|start(Cell|Cpu)|id|cpuNum|cellNum", (0, 1, 9, -1)),
    (r"nvcpus|nparams|ncpus", (0, 1, 4, 99, -1)),
    (r"emulatorbin|arch|machine|virttype", (None, "x86_64", "nosuch")),
    (r"name|lookup|key|wwnn|wwpn|usageID|new_name|mac", ("default", "test", "g", "vda", "eth1", "nosuch", "")),
    (r"type", (0, 1, 2, 3, 99)),
    (r"stats|types", (0, 1, 2, 64, 1 << 30)),
)
PARAMETERS = {
    "setSchedulerParameters": {"weight": 3}, "setSchedulerParametersFlags": {"weight": 3}, "setMemoryParameters": {"hard_limit": 9999},
    "setBlkioParameters": {"device_weight": "/a,3"}, "setNumaParameters": {"numa_nodeset": "0", "numa_mode": 0},
    "setInterfaceParameters": {"inbound.average": 10}, "setBlockIoTune": {"total_bytes_sec": 10}, "setIOThreadParams": {"poll_max_ns": 5},
    "setPerfEvents": {"cmt": True},
}
OTHERS = {"stream", "st", "cb", "opaque", "callback", "domain", "dom", "doms", "pool", "vol", "snap", "snapshot", "clonevol", "callbackID", "node"}
LEFT_OUT = {
    # Of the process or the connection, not of the driver; or they differ from call to call.
    "connect", "c_pointer", "domain", "pool", "ref", "free", "close", "getConnect", "newStream", "registerCloseCallback",
    "unregisterCloseCallback", "setKeepAlive", "suspendForDuration", "getURI", "getCPUStats", "info", "vcpus", "getTime",
    # Migration asks other daemons; screenshots and consoles are this project's own.
    "migrate", "migrate2", "migrate3", "migrateToURI", "migrateToURI2", "migrateToURI3", "openConsole", "openChannel", "screenshot",
    "openGraphics", "openGraphicsFD", "FDAssociate",
    # Python's library fails before it calls.
    "allocPages",
}


def show(value):
    if isinstance(value, libvirt.virDomain):
        return "domain %s %d" % (value.name(), value.ID())
    if type(value).__module__ == "libvirt":
        return "%s %s" % (type(value).__name__, value.getName() if hasattr(value, "getName") else value.name() if hasattr(value, "name") else "")
    if isinstance(value, dict):
        return "{%s}" % ", ".join("%s: %s" % (show(k), show(value[k])) for k in sorted(value, key=str))
    if isinstance(value, list) and value and type(value[0]).__module__ == "libvirt":
        return "[%s]" % ", ".join(sorted(map(show, value)))
    if isinstance(value, (list, tuple)):
        return "[%s]" % ", ".join(map(show, value))
    return repr(value)


def fault(e):
    parts = [e.get_error_code(), e.get_error_domain(), e.get_error_message(), e.get_str1(), e.get_str2(), e.get_str3()]
    return "error %s" % " | ".join(str(part) for part in parts + [e.get_int1(), e.get_int2()])


def answer(call, arguments):
    try:
        return show(call(*arguments))
    except libvirt.libvirtError as e:
        return fault(e)
    except (TypeError, ValueError, OverflowError, LookupError, AttributeError, SystemError, MemoryError) as e:
        return "python %s: %s" % (type(e).__name__, e)


def masked(text):
    """Without what is made at random, or goes on with time."""
    text = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", lambda m: m[0] if m[0].startswith("0e0e") else "UUID", text)
    text = re.sub(r"52:54:00:(?!00:00)..:..:..", "MAC", text)
    return re.sub(r"\b[0-9]{9,}\b", "TIME", text)


class Sweep:
    def __init__(self, socket, folder, kind, state):
        self.path = os.path.join(folder, "sweep-%d.xml" % os.getpid())
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(NODE)
        os.chmod(self.path, 0o644)
        self.uri = "test+unix://%s?socket=%s" % (self.path, socket)
        self.kind, self.state = kind, state

    def make(self):
        """A connection with a node of its own, and the object."""
        c = libvirt.open(self.uri)
        thing = {
            "virConnect": lambda: c,
            "virDomain": lambda: self.guest(c),
            "virDomainSnapshot": lambda: self.guest(c).snapshotCreateXML("<domainsnapshot><name>s1</name></domainsnapshot>"),
            "virDomainCheckpoint": lambda: self.guest(c).checkpointCreateXML("<domaincheckpoint><name>c1</name></domaincheckpoint>"),
            "virNetwork": lambda: c.networkLookupByName("default"),
            "virInterface": lambda: c.interfaceLookupByName("eth1"),
            "virStoragePool": lambda: c.storagePoolLookupByName("default"),
            "virStorageVol": lambda: c.storagePoolLookupByName("default").createXML(documents("virStoragePool", "")[0]),
            "virNodeDevice": lambda: c.nodeDeviceLookupByName("scsi_host1"),
        }[self.kind]()
        if self.state == "off" and self.kind in ("virNetwork", "virInterface", "virStoragePool"):
            thing.destroy()
        return c, thing

    def guest(self, c):
        guest = c.createXML(GUEST) if self.state == "transient" else c.defineXML(GUEST)
        if self.state in ("running", "paused", "saved"):
            guest.create()
        if self.state == "paused":
            guest.suspend()
        if self.state == "saved":
            guest.managedSave()
        return guest

    def run(self):
        methods = getattr(libvirt, self.kind)
        for name in sorted(dir(methods)):
            if name.startswith("_") or name in LEFT_OUT or "Event" in name or not callable(getattr(methods, name)):
                continue
            sets = list(argument_sets(self.kind, name, getattr(methods, name)))
            if not sets:
                continue
            c, thing = self.make()
            for arguments in sets:
                print(masked("> %s%r\n%s" % (name, arguments, answer(getattr(thing, name), arguments))))
            if self.kind == "virDomain":
                print(masked(answer(thing.state, ()) + answer(thing.XMLDesc, (0,))))
            c.close()


def documents(kind, method):
    return next(texts for word, of, texts in DOCUMENTS if word in method.lower() and (not of or kind == of))


def choices(kind, method, name):
    if name in ("params", "params_dict", "parameters"):
        return ({}, {"nosuch": 1}) + ((PARAMETERS[method],) if method in PARAMETERS else ())
    if name in VALUES:
        return VALUES[name]
    for pattern, values in KINDS:
        if re.fullmatch(pattern, name) or (values is None and re.search(pattern, name)):
            return documents(kind, method) if values is None else values
    return (0, 1, 2, -1)


def argument_sets(kind, method, call):
    """The first choice of all, then each other choice of one beside the first of the rest."""
    names = [name for name in inspect.signature(call).parameters if name != "self"]
    if OTHERS.intersection(names):
        return
    first = [choices(kind, method, name)[0] for name in names]
    yield tuple(first)
    for place, name in enumerate(names):
        for value in choices(kind, method, name)[1:]:
            yield tuple(first[:place] + [value] + first[place + 1:])


libvirt.registerErrorHandler(lambda *_: None, None)
sweep = Sweep(*sys.argv[1:])
try:
    sweep.run()
finally:
    os.unlink(sweep.path)
