# Reads a URI, then expressions, one a line; evaluates each on a connection of its own and prints what it gave, one a line.
import sys

import libvirt

libvirt.registerErrorHandler(lambda context, error: None, None)


def text(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, str):
        return value.replace("\n", "\\n")
    if isinstance(value, (bytes, bytearray)):
        return value.hex()
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {text(value[name])}" for name in sorted(value)) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(text(item) for item in value) + "]"
    return str(value)


def done(value):
    return "done"


def names(objects):
    return sorted(item.name() for item in objects)


def cpus(mask):
    """A list of flags as the bytes that it is on the wire."""
    whole = bytearray((len(mask) + 7) // 8)
    for number, flag in enumerate(mask):
        if flag:
            whole[number // 8] |= 1 << (number % 8)
    return bytes(whole)


uri = sys.stdin.readline().strip()
for line in sys.stdin:
    connection = libvirt.open(uri)
    try:
        scope = {"libvirt": libvirt, "c": connection, "d": connection.lookupByName("test"), "done": done, "names": names, "cpus": cpus}
        print(text(eval(line, scope)), flush=True)
    except libvirt.libvirtError as e:
        print(f"error {e.get_error_code()}", flush=True)
    except Exception as e:
        print(f"python: {type(e).__name__}: {e}", flush=True)
    finally:
        connection.close()
