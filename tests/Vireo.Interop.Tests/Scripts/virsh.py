"""A part of virsh on python-libvirt: the same commands, the same text, so that both can be compared.

usage: virsh.py -c URI COMMAND [ARGUMENT...]
"""

import signal
import sys

import libvirt

STATES = ["no state", "running", "idle", "paused", "in shutdown", "shut off", "crashed", "pmsuspended"]
REASONS = {
    (1, 0): "unknown", (1, 1): "booted", (1, 5): "unpaused",
    (3, 0): "unknown", (3, 1): "user",
    (5, 0): "unknown", (5, 1): "shutdown", (5, 2): "destroyed",
}
EVENTS = {
    0: ("Defined", ["Added", "Updated"]), 1: ("Undefined", ["Removed"]), 2: ("Started", ["Booted"]),
    3: ("Suspended", ["Paused"]), 4: ("Resumed", ["Unpaused"]), 5: ("Stopped", ["Shutdown", "Destroyed"]),
}


def fail(*lines):
    print(flush=True)
    print("".join(f"error: {line}\n" for line in lines), end="", file=sys.stderr)
    sys.exit(1)


def table(conn, active_only):
    flags = libvirt.VIR_CONNECT_LIST_DOMAINS_ACTIVE if active_only else 0
    found = sorted(conn.listAllDomains(flags), key=lambda dom: (not dom.isActive(), dom.ID(), dom.name()))
    rows = [("Id", "Name", "State")]
    rows += [(str(dom.ID()) if dom.isActive() else "-", dom.name(), STATES[dom.state()[0]]) for dom in found]
    widths = [max(len(cell) for cell in column) for column in zip(*rows)]
    lines = [("   ".join(cell.ljust(width) for cell, width in zip(row, widths))).rstrip() for row in rows]
    print(f" {lines[0]}\n{'-' * (sum(widths) + 3 * len(widths))}")
    print("".join(f" {line}\n" for line in lines[1:]))


def define(conn, path):
    with open(path, encoding="utf-8") as file:
        print(f"Domain '{conn.defineXML(file.read()).name()}' defined from {path}\n")


def domstate(dom):
    state, reason = dom.state()
    print(f"{STATES[state]} ({REASONS[(state, reason)]})\n")


def act(dom, verb, done, function):
    try:
        function()
    except libvirt.libvirtError as error:
        fail(f"Failed to {verb} domain '{dom.name()}'", error.get_error_message())
    print(f"Domain '{dom.name()}' {done}\n")


def start(dom):
    if dom.isActive():
        fail("Domain is already active")
    act(dom, "start", "started", dom.create)


def listen(conn):
    def heard(_conn, dom, event, detail, _opaque):
        name, details = EVENTS[event]
        print(f"event 'lifecycle' for domain '{dom.name()}': {name} {details[detail]}", flush=True)

    conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, heard, None)
    while True:
        libvirt.virEventRunDefaultImpl()


def run(conn, command, arguments):
    if command == "list":
        return table(conn, "--all" not in arguments)
    if command == "define":
        return define(conn, arguments[0])
    if command == "event":
        return listen(conn)
    try:
        dom = conn.lookupByName(arguments[0])
    except libvirt.libvirtError:
        fail(f"failed to get domain '{arguments[0]}'")
    return {
        "domuuid": lambda: print(dom.UUIDString() + "\n"),
        "domid": lambda: print(f"{dom.ID()}\n"),
        "domstate": lambda: domstate(dom),
        "dumpxml": lambda: print(dom.XMLDesc(0)),
        "start": lambda: start(dom),
        "suspend": lambda: act(dom, "suspend", "suspended", dom.suspend),
        "resume": lambda: act(dom, "resume", "resumed", dom.resume),
        "destroy": lambda: act(dom, "destroy", "destroyed", dom.destroy),
        "undefine": lambda: act(dom, "undefine", "has been undefined", dom.undefine),
    }[command]()


def main():
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    libvirt.registerErrorHandler(lambda _context, _error: None, None)
    libvirt.virEventRegisterDefaultImpl()
    _, _, uri, command, *arguments = sys.argv
    try:
        run(libvirt.open(uri), command, arguments)
    except libvirt.libvirtError as error:
        fail(error.get_error_message())


main()
