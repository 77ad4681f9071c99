"""Runs sessions against a daemon and prints what every call answered, so that two daemons can be compared line by line.

usage: sessions.py SOCKET FOLDER SESSION...

A session is a file of Python statements on `c`, a connection to the daemon's test:///default that is the session's own;
`readonly()` gives another that may only read, `folder` is one that the daemon may write to. What an expression gives, or the error that
it raises, is printed under it, then the events that it caused; `for` loops print each round. Each session is a process, since
the driver's state lives as long as anything holds a connection.
"""

import ast
import os
import re
import sys
import time

import libvirt

EVENT_LIMIT = 20
FENCE = "<domain type='test'><name>fence</name><uuid>fefefefe-0000-0000-0000-000000000001</uuid><memory>1024</memory><os><type>hvm</type></os></domain>"
KINDS = (libvirt.virNetwork, libvirt.virStoragePool, libvirt.virStorageVol, libvirt.virInterface, libvirt.virNodeDevice)


def show(value):
    if isinstance(value, libvirt.virDomain):
        return "domain %s %d" % (value.name(), value.ID())
    if isinstance(value, (libvirt.virDomainSnapshot, libvirt.virDomainCheckpoint)):
        return "%s %s" % (type(value).__name__, value.getName())
    if isinstance(value, libvirt.virConnect):
        return "connection"
    if isinstance(value, KINDS):
        return "%s %s" % (type(value).__name__, value.name())
    if isinstance(value, dict):
        return "{%s}" % ", ".join("%s: %s" % (show(k), show(value[k])) for k in sorted(value, key=str))
    if isinstance(value, (list, tuple)):
        return "[%s]" % ", ".join(show(one) for one in value)
    return value if isinstance(value, str) else repr(value)


def shape(value):
    """What a value looks like where its numbers differ from call to call."""
    return re.sub(r"-?\d+", "#", show(value))


def fault(e):
    parts = [e.get_error_code(), e.get_error_domain(), e.get_error_level(), e.get_error_message(), e.get_str1(), e.get_str2(), e.get_str3()]
    return "error %s" % " | ".join(str(part) for part in parts + [e.get_int1(), e.get_int2()])


class Session:
    def __init__(self, socket, folder):
        self.uri = "test+unix:///default?socket=" + socket
        self.c = self.fresh()
        self.fence = self.c.createXML(FENCE)
        self.events = []
        self.names = {
            "c": self.c, "libvirt": libvirt, "shape": shape, "folder": folder, "names": self.of,
            "readonly": self.readonly, "node": self.node, "sent": self.sent, "read": self.read,
        }
        self.listen()

    def fresh(self):
        """A connection to a driver that has forgotten the session before."""
        end = time.monotonic() + EVENT_LIMIT
        while True:
            connection = libvirt.open(self.uri)
            if connection.numOfDomains() + connection.numOfDefinedDomains() == 1:
                return connection
            connection.close()
            if time.monotonic() > end:
                sys.exit("the driver still holds what an earlier session made")
            time.sleep(0.01)

    @staticmethod
    def of(objects):
        return sorted(show(one) for one in objects)

    def readonly(self):
        return libvirt.openReadOnly(self.uri)

    def node(self, text):
        """A connection to the driver with a node's file of its own."""
        path = os.path.join(self.names["folder"], "node.xml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, 0o644)
        try:
            return libvirt.open(self.uri.replace("///default", "//" + path))
        finally:
            os.unlink(path)

    def read(self, take):
        """All bytes of a stream that a call opens."""
        stream = self.c.newStream(0)
        answer = take(stream)
        content = b""
        while True:
            more = stream.recv(65536)
            if not more:
                break
            content += more
        stream.finish()
        return answer, content

    def sent(self, stream, data):
        """What comes back on a console for what is written to it."""
        stream.send(data)
        content = b""
        while len(content) < len(data):
            content += stream.recv(65536)
        return content

    def listen(self):
        for name in sorted(n for n in dir(libvirt) if n.startswith("VIR_DOMAIN_EVENT_ID_") and not n.endswith("_LAST")):
            kind = name[len("VIR_DOMAIN_EVENT_ID_"):].lower()
            try:
                self.c.domainEventRegisterAny(None, getattr(libvirt, name), self.heard, kind)
            except libvirt.libvirtError as e:
                print("%s: %s" % (kind, fault(e)))
        self.c.networkEventRegisterAny(None, libvirt.VIR_NETWORK_EVENT_ID_LIFECYCLE, self.heard_other, "network")
        self.c.storagePoolEventRegisterAny(None, libvirt.VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, self.heard_other, "pool")
        self.c.storagePoolEventRegisterAny(None, libvirt.VIR_STORAGE_POOL_EVENT_ID_REFRESH, self.heard_other, "refresh")
        self.c.nodeDeviceEventRegisterAny(None, libvirt.VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, self.heard_other, "device")
        self.settle()

    def heard(self, _conn, domain, *rest):
        self.events.append((domain.name(), "event %s %s %d %s" % (rest[-1], domain.name(), domain.ID(), show(rest[:-1]))))

    def heard_other(self, _conn, thing, *rest):
        self.events.append(("", "event %s %s %s" % (rest[-1], thing.name(), show(rest[:-1]))))

    def settle(self):
        """Waits for an event of the fence, which comes after all that happened before it."""
        self.fence.suspend()
        self.fence.resume()
        end = time.monotonic() + EVENT_LIMIT
        while sum(name == "fence" for name, _ in self.events) < 2:
            if time.monotonic() > end:
                sys.exit("the fence's events do not come")
            timer = libvirt.virEventAddTimeout(100, lambda *_: None, None)
            libvirt.virEventRunDefaultImpl()
            libvirt.virEventRemoveTimeout(timer)
        for name, text in self.events:
            if name != "fence":
                print(text)
        self.events.clear()

    def run(self, statements):
        for statement in statements:
            if isinstance(statement, ast.For):
                for item in eval(compile(ast.Expression(statement.iter), "session", "eval"), self.names):
                    self.names[statement.target.id] = item
                    print("# %s = %s" % (statement.target.id, show(item)))
                    self.run(statement.body)
                continue
            print("> " + ast.unparse(statement))
            if isinstance(statement, (ast.FunctionDef, ast.Import)):
                exec(compile(ast.Module([statement], []), "session", "exec"), self.names)
                continue
            try:
                value = eval(compile(ast.Expression(statement.value), "session", "eval"), self.names)
                if isinstance(statement, ast.Assign):
                    self.names[statement.targets[0].id] = value
                if isinstance(statement, ast.Expr) or not isinstance(value, str):
                    print(show(value))
            except libvirt.libvirtError as e:
                print(fault(e))
            except (TypeError, ValueError, OverflowError, NameError, AttributeError, LookupError, OSError) as e:
                print("python %s: %s" % (type(e).__name__, e))
            self.settle()


def play(socket, folder, path):
    libvirt.registerErrorHandler(lambda *_: None, None)
    libvirt.virEventRegisterDefaultImpl()
    with open(path, encoding="utf-8") as file:
        statements = ast.parse(file.read()).body
    Session(socket, folder).run(statements)


def main(socket, folder, paths):
    for path in paths:
        print("== " + os.path.basename(path), flush=True)
        child = os.fork()
        if child == 0:
            play(socket, folder, path)
            sys.stdout.flush()
            os._exit(0)
        if os.waitpid(child, 0)[1] != 0:
            sys.exit("%s broke off" % path)


main(sys.argv[1], sys.argv[2], sys.argv[3:])
