using System.Globalization;
using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Sections;

/// <summary>A guest's threads for disk I/O: how many, and their ids where the document names one.</summary>
internal sealed class IoThreadSection : ISection
{
    /// <summary>More than any host runs; keeps a number in a document from costing memory.</summary>
    private const int MaxCount = 65_536;

    private static readonly Shape Thread = new Shape("iothread")
        .Must("id", Values.Positive)
        .With("thread_pool_min", Values.NonNegativeInt)
        .With("thread_pool_max", Values.NonNegativeInt);

    private static readonly Shape Default = new Shape("defaultiothread")
        .With("thread_pool_min", Values.NonNegativeInt)
        .With("thread_pool_max", Values.NonNegativeInt);

    /// <inheritdoc />
    public void Read(XElement input, XElement output, DomainReading reading)
    {
        List<XElement> threads = [.. (input.Element("iothreadids")?.Elements("iothread") ?? []).Select(Thread.Read).OfType<XElement>()];
        bool named = threads.Count > 0;
        int count = Math.Max(ReadCount(input.Element("iothreads")?.Value), threads.Count);
        if (count > 0)
        {
            output.Add(new XElement("iothreads", count));
        }

        if (named)
        {
            AddUnnamed(threads, count);
            output.Add(new XElement("iothreadids", threads));
        }

        if (input.Element("defaultiothread") is { } fallback)
        {
            output.Add(Default.Read(fallback));
        }
    }

    private static int ReadCount(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 0;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= MaxCount
            ? count
            : throw DomainFaults.Xml($"invalid iothreads count '{text}'");
    }

    /// <summary>The threads that the document counts but does not name get the lowest free ids.</summary>
    private static void AddUnnamed(List<XElement> threads, int count)
    {
        HashSet<string> used = [.. threads.Select(thread => thread.Attribute("id")?.Value ?? string.Empty)];
        for (int id = 1; threads.Count < count; id++)
        {
            if (used.Add(id.ToString(CultureInfo.InvariantCulture)))
            {
                threads.Add(new XElement("iothread", new XAttribute("id", id)));
            }
        }
    }
}
