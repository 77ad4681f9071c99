#!/usr/bin/python3
"""Records what the real libvirt 9.0.0 makes of the documents in Cases/*/input.xml.

Usage, as root: record.py [CASE...]   (all that have no record yet, if none is named)

A libvirtd of its own runs in private mount, network and host-name namespaces, on folders of its own, so that the host stays as it is. Of
each case it writes defined.xml, live.xml and argv.txt (environment and arguments, one a line) where the guest could be started or at
least its QEMU was run, argv-native.txt where not, or error.txt ("code message") where libvirt refused the document.
"""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Cases")
PRIVATE = ["/run/libvirt", "/var/lib/libvirt", "/var/cache/libvirt", "/var/log/libvirt", "/etc/libvirt"]
ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
IMAGES = "/var/lib/libvirt/images"
LOGS = "/var/log/libvirt/qemu"
PATIENCE = 25


def private_folders(scratch):
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    for folder in PRIVATE:
        own = scratch + folder
        if folder == "/etc/libvirt":
            shutil.copytree(folder, own, symlinks=True)
        else:
            os.makedirs(own, exist_ok=True)
        os.makedirs(folder, exist_ok=True)
        subprocess.run(["mount", "--bind", own, folder], check=True)
    for name in ("qemu/autostart", "qemu/networks/autostart", "storage/autostart"):
        shutil.rmtree("/etc/libvirt/" + name, ignore_errors=True)
    # The network devices in /sys are those of the namespace that mounted it; the cgroups come along.
    kept = scratch + "/cgroup"
    os.makedirs(kept)
    subprocess.run(["mount", "--rbind", "/sys/fs/cgroup", kept], check=True)
    subprocess.run(["mount", "-t", "sysfs", "sysfs", "/sys"], check=False)
    subprocess.run(["mount", "--move", kept, "/sys/fs/cgroup"], check=False)

    os.makedirs(IMAGES, exist_ok=True)
    os.makedirs("/srv/share", exist_ok=True)
    os.makedirs("/dev/hugepages", exist_ok=True)
    subprocess.run(["mount", "-t", "hugetlbfs", "hugetlbfs", "/dev/hugepages"], check=False)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


def images():
    for name, size in (("raw.img", "16M"), ("raw2.img", "16M"), ("raw3.img", "16M"), ("floppy.img", "1440k"), ("iso.img", "1M"), ("nvdimm.img", "32M")):
        subprocess.run(["qemu-img", "create", "-q", "-f", "raw", f"{IMAGES}/{name}", size], check=True)
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", f"{IMAGES}/base.qcow2", "16M"], check=True)
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-b", f"{IMAGES}/base.qcow2", "-F", "qcow2", f"{IMAGES}/over.qcow2"], check=True)


def virsh(*arguments):
    command = ["virsh", "-q", "-c", "qemu:///system", *arguments]
    try:
        return subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 1, "", "timed out")


def code_of(path, define):
    """The error's number and words, which virsh does not print."""
    import libvirt
    libvirt.registerErrorHandler(lambda *_: None, None)
    connection = libvirt.open("qemu:///system")
    try:
        (connection.defineXML if define else connection.domainXMLFromNative)(open(path).read())
        return None
    except libvirt.libvirtError as error:
        return f"{error.get_error_code()} {error.get_error_message()}"
    finally:
        connection.close()


def argv(name):
    text = open(f"{LOGS}/{name}.log").read()
    starts = [match.end() for match in re.finditer(r"^.*: starting up .*\n", text, re.M)]
    if not starts:
        return None
    lines = text[starts[-1]:].split("\n")
    command = []
    for line in lines:
        command.append(line.removesuffix(" \\"))
        if not line.endswith("\\"):
            break
    return "\n".join(shlex.split(" ".join(command))) + "\n"


def record(case):
    folder = os.path.join(HERE, case)
    source = os.path.join(folder, "input.xml")
    for old in ("defined.xml", "live.xml", "argv.txt", "argv-native.txt", "error.txt"):
        if os.path.exists(f"{folder}/{old}"):
            os.remove(f"{folder}/{old}")
    error = code_of(source, define=True)
    if error:
        open(f"{folder}/error.txt", "w").write(error + "\n")
        return error
    name = re.search(r"<name>(.*?)</name>", open(source).read()).group(1)
    write(folder, "defined.xml", virsh("dumpxml", "--inactive", "--security-info", name).stdout)
    log = f"{LOGS}/{name}.log"
    if os.path.exists(log):
        os.remove(log)
    started = virsh("start", name)
    if started.returncode == 0:
        write(folder, "live.xml", virsh("dumpxml", "--security-info", name).stdout)
    arguments = argv(name) if os.path.exists(log) else None
    if arguments:
        open(f"{folder}/argv.txt", "w").write(arguments)
    else:
        native = virsh("domxml-to-native", "qemu-argv", source)
        if native.returncode == 0:
            open(f"{folder}/argv-native.txt", "w").write("\n".join(shlex.split(native.stdout)) + "\n")
    virsh("destroy", name)
    virsh("undefine", name, "--nvram")
    return "" if started.returncode == 0 else started.stderr.strip().split("\n")[-1][:150]


def write(folder, file, text):
    open(os.path.join(folder, file), "w").write(text)


def inside(cases):
    with tempfile.TemporaryDirectory() as scratch:
        private_folders(scratch)
        images()
        daemons = [subprocess.Popen(
            [f"/usr/sbin/{program}", "--pid-file", f"/run/libvirt/{program}.pid"],
            env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for program in ("virtlogd", "libvirtd")]
        try:
            for _ in range(600):
                if virsh("uri").returncode == 0:
                    break
                time.sleep(0.2)
            virsh("net-start", "default")
            for case in cases:
                print(f"{case}: {record(case) or 'started'}", flush=True)
        finally:
            for daemon in reversed(daemons):
                daemon.terminate()
            for daemon in daemons:
                daemon.wait()


def main():
    if os.environ.get("VIREO_PRIVATE") != "1":
        cases = sys.argv[1:] or sorted(
            case for case in os.listdir(HERE)
            if not any(os.path.exists(os.path.join(HERE, case, file)) for file in ("defined.xml", "error.txt")))
        os.execvpe("unshare", ["unshare", "-m", "-n", "-u", sys.executable, os.path.abspath(__file__), *cases], {**os.environ, "VIREO_PRIVATE": "1"})
    inside(sys.argv[1:])


if __name__ == "__main__":
    main()
