#!/usr/bin/env bash
# Writes the documents of this folder anew: what libvirtd 9.0.0 with its QEMU driver, and libvirt's test driver, tell.
# Run as root; the daemon gets a private mount and network namespace, and leaves nothing behind.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
if [ "${1:-}" != inside ]; then
    exec unshare --mount --net -- "$0" inside
fi

for folder in /run /etc/libvirt /var/lib/libvirt /var/cache/libvirt /var/log/libvirt /srv; do
    mount -t tmpfs private "$folder"
done
mkdir -p /etc/libvirt/qemu /etc/libvirt/nwfilter /srv/images
ip link set lo up
timeout 120 libvirtd &
daemon=$!
trap 'kill $daemon; wait $daemon || true' EXIT
until [ -S /run/libvirt/libvirt-sock ]; do sleep 0.2; done
real() { virsh -q -c qemu:///system "$@" | sed '$a\'; }
test_driver() { virsh -q -c test:///default "$@" | sed '$a\'; }

real capabilities | sed "s|<uuid>.*</uuid>|<uuid>aaaaaaaa-0000-0000-0000-0000000000ff</uuid>|" > capabilities.xml
real domcapabilities > domcapabilities.xml
real pool-capabilities > pool-capabilities.xml
for kind in nwfilter secret net pool; do
    real "$kind-define" "inputs/$kind.xml.in"
done
real nwfilter-dumpxml clean-web > nwfilter.xml
real secret-dumpxml aaaaaaaa-0000-0000-0000-000000000002 > secret.xml
real net-dumpxml lab > network.xml
real pool-start images
real pool-dumpxml images > pool.xml
real vol-create-as images web.qcow2 64M --format qcow2
real vol-dumpxml web.qcow2 images > volume.xml
real nodedev-dumpxml pci_0000_00_00_0 > nodedev-bridge.xml
real nodedev-dumpxml pci_0000_00_01_0 > nodedev-pci.xml
real nodedev-dumpxml "$(virsh -q -c qemu:///system nodedev-list --cap net | head -1)" > nodedev-net.xml
real nodedev-dumpxml "$(virsh -q -c qemu:///system nodedev-list --cap storage | head -1)" > nodedev-storage.xml
test_driver capabilities > capabilities-test.xml
test_driver iface-dumpxml eth1 > interface.xml
test_driver nodedev-dumpxml computer > nodedev-computer.xml
