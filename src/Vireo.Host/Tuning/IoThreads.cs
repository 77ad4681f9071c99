using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml.Sections;

namespace Vireo.Host.Tuning;

/// <summary>A guest's threads for disk I/O: their ids, and the processors that they may run on.</summary>
public static class IoThreads
{
    /// <summary>The ids, in order.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The ids.</returns>
    public static IReadOnlyList<uint> Of(DomainDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        XElement root = definition.Root;
        if (root.Element("iothreadids") is { } named)
        {
            return [.. named.Elements("iothread").Select(IdOf)];
        }

        int count = int.Parse(root.Element("iothreads")?.Value ?? "0", CultureInfo.InvariantCulture);
        return [.. Enumerable.Range(1, count).Select(id => (uint)id)];
    }

    /// <summary>The processors that a thread may run on.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The thread.</param>
    /// <returns>A set; null: nothing is said.</returns>
    public static string? PinOf(DomainDefinition definition, uint id)
    {
        ArgumentNullException.ThrowIfNull(definition);
        string number = id.ToString(CultureInfo.InvariantCulture);
        return definition.Root.Element("cputune")?.Elements("iothreadpin")
            .FirstOrDefault(pin => pin.Attribute("iothread")?.Value == number)?.Attribute("cpuset")?.Value
            ?? definition.Root.Element("vcpu")?.Attribute("cpuset")?.Value;
    }

    /// <summary>The definition with one more thread.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The thread's id.</param>
    /// <returns>The other definition.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: the id is taken.</exception>
    public static DomainDefinition Add(DomainDefinition definition, uint id)
    {
        IReadOnlyList<uint> ids = Of(definition);
        return ids.Contains(id)
            ? throw Fault($"an IOThread is already using iothread_id '{id}'")
            : definition.With(root => Write(root, [.. ids, id]));
    }

    /// <summary>The definition with one thread less.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The thread's id.</param>
    /// <returns>The other definition.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: there is none, or a device uses it.</exception>
    public static DomainDefinition Remove(DomainDefinition definition, uint id)
    {
        IReadOnlyList<uint> ids = Of(definition);
        if (!ids.Contains(id))
        {
            throw Fault($"cannot find IOThread '{id}' in iothreadids list");
        }

        CheckUnused(definition.Root, id);
        return definition.With(root =>
        {
            Write(root, [.. ids.Where(one => one != id)]);
            RemovePin(root, id);
        });
    }

    /// <summary>The definition with a thread bound to some of the host's processors.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="id">The thread, which is there.</param>
    /// <param name="cpus">The processors, as a set.</param>
    /// <returns>The other definition.</returns>
    public static DomainDefinition Pin(DomainDefinition definition, uint id, string cpus)
    {
        IReadOnlyList<uint> ids = Of(definition);
        return definition.With(root =>
        {
            Write(root, ids);
            RemovePin(root, id);
            XElement tuning = DomainSections.Order.Require(root, "cputune");
            var added = new XElement("iothreadpin", new XAttribute("iothread", id), new XAttribute("cpuset", cpus));
            if (tuning.Elements("iothreadpin").FirstOrDefault(pin => Places(ids, pin) > Places(ids, added)) is { } next)
            {
                next.AddBeforeSelf(added);
            }
            else
            {
                CpuTuneSection.Order.Insert(tuning, added);
            }
        });
    }

    private static int Places(IReadOnlyList<uint> ids, XElement pin) =>
        ids.ToList().IndexOf(uint.Parse(pin.Attribute("iothread")?.Value ?? "0", CultureInfo.InvariantCulture));

    private static void RemovePin(XElement root, uint id)
    {
        string number = id.ToString(CultureInfo.InvariantCulture);
        root.Element("cputune")?.Elements("iothreadpin").Where(pin => pin.Attribute("iothread")?.Value == number).Remove();
        if (root.Element("cputune") is { HasElements: false } empty)
        {
            empty.Remove();
        }
    }

    private static void Write(XElement root, IReadOnlyList<uint> ids)
    {
        Dictionary<uint, XElement> named = (root.Element("iothreadids")?.Elements("iothread") ?? []).ToDictionary(IdOf);
        root.Elements("iothreadids").Remove();
        DomainSections.Order.Set(root, "iothreads", ids.Count == 0 ? null : ids.Count);
        if (ids.Count > 0)
        {
            DomainSections.Order.Insert(root, new XElement("iothreadids", ids.Select(id =>
                named.GetValueOrDefault(id) ?? new XElement("iothread", new XAttribute("id", id)))));
        }
    }

    private static void CheckUnused(XElement root, uint id)
    {
        string number = id.ToString(CultureInfo.InvariantCulture);
        if (DomainDevices.Of(root, "disk").FirstOrDefault(disk => Uses(disk, number)) is { } disk)
        {
            throw Fault($"cannot remove IOThread {id} since it is being used by disk '{DomainDevices.TargetOf(disk)}'");
        }

        if (DomainDevices.Of(root, "controller").Any(controller => Uses(controller, number)))
        {
            throw Fault($"cannot remove IOThread '{id}' since it is being used by controller");
        }
    }

    private static bool Uses(XElement device, string id) => device.Element("driver")?.Attribute("iothread")?.Value == id;

    private static uint IdOf(XElement thread) => uint.Parse(thread.Attribute("id")?.Value ?? "0", CultureInfo.InvariantCulture);

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, detail);
}
