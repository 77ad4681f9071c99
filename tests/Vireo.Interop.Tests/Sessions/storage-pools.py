p1 = "<pool type='dir'><name>p1</name><uuid>aaaaaaaa-0000-0000-0000-000000000011</uuid><target><path>/p1</path></target></pool>"
names(c.listAllStoragePools())
p = c.storagePoolLookupByName('default-pool')
for flags in range(4):
    p.XMLDesc(flags)
p.info()
c.storagePoolDefineXML('<pool/>', 0)
c.storagePoolDefineXML(p1, 2)
q = c.storagePoolDefineXML(p1, 1)
c.storagePoolDefineXML("<pool type='dir'><name>px</name><uuid>aaaaaaaa-0000-0000-0000-000000000011</uuid><target><path>/p2</path></target></pool>", 0)
c.storagePoolDefineXML("<pool type='dir'><name>p1</name><target><path>/p2</path></target></pool>", 0)
c.storagePoolDefineXML("<pool type='dir'><name>pz</name><target><path>/p1</path></target></pool>", 0)
c.storagePoolCreateXML("<pool type='dir'><name>pz</name><target><path>/p1</path></target></pool>", 0)
for flags in list(range(0, 64, 3)) + [1 << bit for bit in range(6, 22)] + [0xfffc0, 0x42]:
    names(c.listAllStoragePools(flags))
[c.numOfStoragePools(), c.numOfDefinedStoragePools(), c.listStoragePools(), c.listDefinedStoragePools()]
for flags in (0, 1, 2, 3):
    q.build(flags)
    q.delete(flags)
    q.refresh(flags)
q.destroy()
q.create(1)
q.create(0)
q.create(0)
q.build(0)
q.delete(0)
q.refresh(0)
q.refresh(1)
q.undefine()
[q.isActive(), q.isPersistent(), q.autostart(), q.numOfVolumes(), q.listVolumes(), q.listAllVolumes()]
q.listAllVolumes(1)
q.setAutostart(1)
q.autostart()
c.storagePoolDefineXML(p1.replace('/p1<', '/p9<'), 0)
q.XMLDesc(0)
c.storagePoolCreateXML(p1, 0)
q.destroy()
q.destroy()
q.listVolumes()
q.numOfVolumes()
q.listAllVolumes()
q.XMLDesc(0)
c.storagePoolCreateXML(p1, 1)
c.storagePoolCreateXML(p1, 0)
q.isPersistent()
q.autostart()
q.setAutostart(1)
q.destroy()
q.info()
q.isActive()
q.create(0)
q.undefine()
q.XMLDesc(0)
c.storagePoolLookupByName('zz')
c.storagePoolLookupByUUIDString('aaaaaaaa-0000-0000-0000-000000000099')
c.storagePoolLookupByTargetPath('/default-pool')
c.getStoragePoolCapabilities(0)
for one in (('dir', None), ('fs', None), ('logical', None), ('logical', '<source/>'), ('logical', '<bad'), ('netfs', None), ('netfs', "<source><host name='h'/></source>"), ('netfs', '<pool/>'), ('zzz', None), ('zzz', '<source/>'), ('iscsi', None), ('disk', '<source><device/></source>')):
    c.findStoragePoolSources(one[0], one[1], 0)
c.findStoragePoolSources('logical', None, 1)
twice = [
    "<pool type='mpath'><name>m%d</name><target><path>/dev/mapper</path></target></pool>",
    "<pool type='logical'><name>l%d</name><source><device path='/dev/a'/></source></pool>",
    "<pool type='fs'><name>f%d</name><source><device path='/dev/b'/></source><target><path>/m</path></target></pool>",
    "<pool type='iscsi'><name>i%d</name><source><host name='h'/><device path='/dev/a'/></source><target><path>/m</path></target></pool>",
    "<pool type='scsi'><name>s%d</name><source><adapter type='scsi_host' name='scsi_host1'/></source><target><path>/dev</path></target></pool>",
    "<pool type='netfs'><name>n%d</name><source><host name='h'/><dir path='/x'/></source><target><path>/mnt</path></target></pool>",
    "<pool type='rbd'><name>r%d</name><source><name>n</name><host name='h'/></source></pool>",
    "<pool type='gluster'><name>g%d</name><source><name>n</name><host name='h'/></source></pool>",
    "<pool type='sheepdog'><name>d%d</name><source><name>n</name><host name='h'/></source></pool>",
    "<pool type='vstorage'><name>v%d</name><source><name>n</name></source><target><path>/m</path></target></pool>",
    "<pool type='disk'><name>k%d</name><source><device path='/dev/a'/></source><target><path>/m</path></target></pool>",
]
for document in twice:
    names([c.storagePoolDefineXML(document % 1, 0)])
    names([c.storagePoolDefineXML(document % 2, 0)])
fibre = "<pool type='scsi'><name>fc%d</name><source><adapter type='fc_host' %s wwnn='20000000c9831b4%d' wwpn='10000000c9831b4b'/></source><target><path>/dev/x</path></target></pool>"
c.storagePoolCreateXML(fibre % (1, "parent='scsi_host1'", 1), 0)
c.storagePoolCreateXML(fibre % (2, "parent='scsi_host2'", 2), 0)
c.nodeDeviceLookupByName('scsi_host12').XMLDesc(0)
c.storagePoolLookupByName('fc2').destroy()
c.storagePoolLookupByName('fc2').info()
r = readonly()
r.storagePoolLookupByName('default-pool').XMLDesc(0)
r.storagePoolLookupByName('default-pool').refresh(0)
r.storagePoolDefineXML(p1, 0)
r.findStoragePoolSources('logical', None, 0)
