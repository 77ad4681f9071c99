using System.Globalization;
using System.Xml.Linq;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>The <c>cpu</c> and <c>memory</c> of a node's file; what it leaves out is as on the default node.</summary>
internal static class NodeFileCpu
{
    internal static NodeCpu Read(XElement root)
    {
        var standard = new NodeCpu { CellsKib = [] };
        XElement? cpu = root.Element("cpu");
        NodeCpu read = standard with
        {
            NumaNodes = Number(cpu, "nodes", standard.NumaNodes),
            SocketsPerNode = Number(cpu, "sockets", standard.SocketsPerNode),
            CoresPerSocket = Number(cpu, "cores", standard.CoresPerSocket),
            ThreadsPerCore = Number(cpu, "threads", standard.ThreadsPerCore),
            Mhz = Number(cpu, "mhz", standard.Mhz),
            Model = cpu?.Element("model")?.Value ?? standard.Model,
            MemoryKib = Memory(root, standard.MemoryKib),
        };
        int most = read.NumaNodes * read.SocketsPerNode * read.CoresPerSocket * read.ThreadsPerCore;
        return read with { ActiveCpus = Math.Min(Number(cpu, "active", most), most) };
    }

    private static int Number(XElement? cpu, string name, int fallback)
    {
        if (cpu?.Element(name) is not { } element)
        {
            return fallback;
        }

        return int.TryParse(element.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw TestFaults.Raise(VirtErrorCode.XmlError, $"invalid node cpu {name} value");
    }

    private static ulong Memory(XElement root, ulong fallback)
    {
        if (root.Element("memory") is not { } element)
        {
            return fallback;
        }

        return ulong.TryParse(element.Value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong kib)
            ? kib
            : throw TestFaults.Raise(VirtErrorCode.XmlError, "invalid node memory value");
    }
}
