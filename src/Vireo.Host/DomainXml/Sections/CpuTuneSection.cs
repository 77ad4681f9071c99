using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Shapes;
using Vireo.Host.Xml;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>How a guest's processors share the host's: <c>cputune</c>.</summary>
internal sealed class CpuTuneSection : ISection
{
    private const ulong MinPeriod = 1000;
    private const ulong MaxPeriod = 1_000_000;

    private static readonly string[] Periods = ["period", "global_period", "emulator_period", "iothread_period"];

    /// <summary>The order of its children, for changes.</summary>
    internal static ElementOrder Order { get; } = new(
        "shares", "period", "quota", "global_period", "global_quota", "emulator_period", "emulator_quota", "iothread_period",
        "iothread_quota", "vcpupin", "emulatorpin", "iothreadpin", "emulatorsched", "vcpusched", "iothreadsched", "cachetune", "memorytune");

    private static readonly Shape Tuning = new Shape("cputune")
        .Has(Number("shares", Values.ULong))
        .Has(Number("period", Values.ULong))
        .Has(Number("quota", Values.Long))
        .Has(Number("global_period", Values.ULong))
        .Has(Number("global_quota", Values.Long))
        .Has(Number("emulator_period", Values.ULong))
        .Has(Number("emulator_quota", Values.Long))
        .Has(Number("iothread_period", Values.ULong))
        .Has(Number("iothread_quota", Values.Long))
        .HasMany(new Shape("vcpupin").Must("vcpu", Values.UInt).Must("cpuset", CpuSetValue.Instance))
        .Has(new Shape("emulatorpin").Must("cpuset", CpuSetValue.Instance))
        .HasMany(new Shape("iothreadpin").Must("iothread", Values.Positive).Must("cpuset", CpuSetValue.Instance))
        .HasMany(Scheduler(new Shape("vcpusched").Must("vcpus", CpuSetValue.Instance)))
        .HasMany(Scheduler(new Shape("iothreadsched").Must("iothreads", CpuSetValue.Instance)))
        .Has(Scheduler(new Shape("emulatorsched")))
        .Then(CheckPeriods)
        .Then((_, output) => SortPins(output))
        .Then((_, output) => SplitSchedulers(output, "vcpusched", "vcpus"))
        .Then((_, output) => SplitSchedulers(output, "iothreadsched", "iothreads"))
        .Then((_, output) => Order.Sort(output));

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        if (input.Element("cputune") is { } element && Tuning.Read(element) is { } tuning)
        {
            uint maximum = uint.Parse(output.Element("vcpu")?.Value ?? "1", CultureInfo.InvariantCulture);
            DropPinsOfMissing(tuning, maximum);
            CheckThreads(tuning, output);
            SortPins(tuning, output);
            tuning.Add(ResourceControl.Read(element, maximum));
            output.Add(tuning.HasElements ? tuning : null);
        }
    }

    /// <summary>Threads are written in their order.</summary>
    private static void SortPins(XElement output)
    {
        XElement[] pins = [.. output.Elements("iothreadpin")];
        if (pins.Length > 1)
        {
            pins[0].AddBeforeSelf(pins.OrderBy(pin => uint.Parse(pin.Attribute("iothread")?.Value ?? "0", CultureInfo.InvariantCulture)).Select(pin => new XElement(pin)));
            Array.ForEach(pins, pin => pin.Remove());
        }
    }

    private static Shape Number(string name, XmlValue value) =>
        new Shape(name).Text(value.Or($"can't parse cputune {name} value", VirtErrorCode.XmlError)).DropEmpty();

    private static Shape Scheduler(Shape shape) => shape
        .Must("scheduler", Values.OneOf("batch", "idle", "fifo", "rr"))
        .With("priority", Values.Int);

    /// <summary>A scheduler of several processors or threads is written for each of them, in their order.</summary>
    private static void SplitSchedulers(XElement output, string name, string attribute)
    {
        XElement[] given = [.. output.Elements(name)];
        if (given.Length == 0)
        {
            return;
        }

        IEnumerable<(int Number, XElement One)> split = given.SelectMany(
            one => CpuSets.Members(one.Attribute(attribute)?.Value ?? string.Empty).Select(number => (number, one)));
        (int Number, XElement One)[] parts = [.. split];
        if (parts.DistinctBy(part => part.Number).Count() < parts.Length)
        {
            throw VirtErrorTexts.Raise(
                VirtErrorCode.XmlDetail, VirtErrorDomain.Domain, $"'{name}' attributes '{attribute}' must not overlap");
        }

        given[0].AddBeforeSelf(parts.OrderBy(part => part.Number).Select(part =>
        {
            var copy = new XElement(part.One);
            copy.SetAttributeValue(attribute, part.Number);
            return copy;
        }));
        Array.ForEach(given, one => one.Remove());
    }

    private static void CheckPeriods(XElement input, XElement output)
    {
        foreach (string name in Periods)
        {
            if (output.Element(name) is { } period
                && ulong.Parse(period.Value, CultureInfo.InvariantCulture) is not 0 and (< MinPeriod or > MaxPeriod))
            {
                throw DomainFaults.Unsupported($"Value of cputune '{name}' must be in range [{MinPeriod}, {MaxPeriod}]");
            }
        }
    }

    /// <summary>A pin of a processor that the guest cannot have is forgotten.</summary>
    /// <summary>Pins are written in the order of what they pin.</summary>
    private static void SortPins(XElement tuning, XElement output)
    {
        string?[] threads = [.. output.Elements("iothreadids").Elements("iothread").Select(thread => thread.Attribute("id")?.Value)];
        Sort(tuning, "vcpupin", pin => int.Parse(pin.Attribute("vcpu")?.Value ?? "0", CultureInfo.InvariantCulture));
        Sort(tuning, "iothreadpin", pin => threads.Length > 0
            ? Array.IndexOf(threads, pin.Attribute("iothread")?.Value)
            : int.Parse(pin.Attribute("iothread")?.Value ?? "0", CultureInfo.InvariantCulture));
    }

    private static void Sort(XElement tuning, string name, Func<XElement, int> place)
    {
        XElement[] pins = [.. tuning.Elements(name)];
        XElement[] sorted = [.. pins.OrderBy(place)];
        if (!pins.SequenceEqual(sorted))
        {
            XElement mark = new("mark");
            pins[0].AddBeforeSelf(mark);
            pins.Remove();
            mark.ReplaceWith(sorted);
        }
    }

    /// <summary>A thread that does I/O is scheduled only if the guest has it.</summary>
    private static void CheckThreads(XElement tuning, XElement output)
    {
        int count = int.Parse(output.Element("iothreads")?.Value ?? "0", CultureInfo.InvariantCulture);
        HashSet<string?> threads = output.Element("iothreadids") is { } named
            ? [.. named.Elements("iothread").Select(thread => thread.Attribute("id")?.Value)]
            : [.. Enumerable.Range(1, count).Select(id => id.ToString(CultureInfo.InvariantCulture))];
        string? missing = tuning.Elements("iothreadsched").Select(one => one.Attribute("iothreads")?.Value)
            .FirstOrDefault(thread => !threads.Contains(thread));
        if (missing is not null)
        {
            throw DomainFaults.Unsupported($"Cannot find 'iothread' : {missing}");
        }
    }

    private static void DropPinsOfMissing(XElement tuning, uint maximum)
    {
        tuning.Elements("vcpupin")
            .Where(pin => uint.Parse(pin.Attribute("vcpu")?.Value ?? "0", CultureInfo.InvariantCulture) >= maximum)
            .Remove();
    }
}
