n = c.networkDefineXML("<network><name>n1</name><uuid>aaaaaaaa-0000-0000-0000-000000000001</uuid><ip address='10.0.0.1' prefix='24'><dhcp><range start='10.0.0.2' end='10.0.0.9'/></dhcp></ip></network>")
six = c.networkDefineXML("<network><name>n2</name><uuid>aaaaaaaa-0000-0000-0000-000000000002</uuid><forward mode='bridge'><interface dev='e9'/></forward><ip address='10.0.1.1'/><ip family='ipv6' address='2001:db8::1' prefix='64'/></network>")
parts = [
    (4, -1, "<host mac='52:54:00:00:00:01' name='h1' ip='10.0.0.3'/>"), (4, 0, "<host mac='52:54:00:00:00:02' name='h2' ip='10.0.0.4'/>"),
    (4, 7, "<host name='h1' ip='10.0.0.3'/>"), (4, -1, "<host name='h1'/>"), (4, -1, "<host/>"), (4, -1, "<foo/>"),
    (4, 1, "<host name='s' ip='2001:db8::9'/>"), (4, 1, "<host name='s' ip='10.0.1.9'/>"), (4, -1, "<host ip='10.0.0.4'/>"),
    (5, -1, "<range start='10.0.0.20' end='10.0.0.30'/>"), (5, -1, "<range start='10.0.0.20'/>"), (5, 1, "<range start='2001:db8::5' end='2001:db8::6'/>"),
    (7, -1, "<interface dev='e0'/>"), (7, -1, "<interface/>"), (9, -1, "<portgroup name='g' default='yes'/>"),
    (9, -1, "<portgroup name='g2' default='yes'/>"), (9, -1, "<portgroup/>"), (10, -1, "<host ip='1.2.3.4'><hostname>a</hostname></host>"),
    (10, -1, "<host ip='1.2.3.5'><hostname>a</hostname></host>"), (10, -1, "<host/>"), (10, -1, "<host ip='x'/>"),
    (11, -1, "<txt name='a' value='b'/>"), (11, -1, "<txt/>"), (12, -1, "<srv service='s' protocol='tcp'/>"), (12, -1, "<srv service='s'/>"),
    (1, -1, "<a/>"), (2, -1, "<a/>"), (3, -1, "<a/>"), (6, -1, "<a/>"), (8, -1, "<a/>"), (13, -1, "<a/>"), (0, -1, "<a/>"), (4, -1, "<bad"),
]
for command in (4, 3, 0, 5, 1, 2):
    for part in parts:
        n.update(command, part[0], part[1], part[2], 0)
    n.XMLDesc(0)
for command in (3, 4, 1, 2):
    for part in parts:
        six.update(command, part[0], part[1], part[2], 0)
    six.XMLDesc(0)
for flags in range(5):
    n.update(3, 11, -1, "<txt name='f%d' value='b'/>" % flags, flags)
n.create()
for flags in range(4):
    n.update(3, 11, -1, "<txt name='g%d' value='b'/>" % flags, flags)
    n.XMLDesc(0)
n.destroy()
n.XMLDesc(0)
