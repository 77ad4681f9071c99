using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml.Sections;
using Vireo.Host.Xml;

namespace Vireo.Host.Tuning;

/// <summary>A guest's <c>blkiotune</c> as typed parameters: one weight, and five lists of <c>PATH,VALUE,PATH,VALUE</c>.</summary>
public static class BlockIoWeights
{
    private const string Weight = "weight";

    /// <summary>The lists and the elements that hold their values, in libvirt's order.</summary>
    private static readonly (string Parameter, string Element)[] Lists =
    [
        ("device_weight", "weight"),
        ("device_read_iops_sec", "read_iops_sec"),
        ("device_write_iops_sec", "write_iops_sec"),
        ("device_read_bytes_sec", "read_bytes_sec"),
        ("device_write_bytes_sec", "write_bytes_sec"),
    ];

    private static readonly ElementOrder Order = new("weight", "device");

    private static readonly ElementOrder DeviceOrder = new(["path", .. Lists.Select(list => list.Element)]);

    private static readonly ParameterRules Rules = new(
        [(Weight, ParameterType.UInt32), .. Lists.Select(list => (list.Parameter, ParameterType.Text))]);

    /// <summary>How many parameters there are.</summary>
    public static int Count => Lists.Length + 1;

    /// <summary>Judges parameters that a client wants to set.</summary>
    /// <param name="parameters">The parameters.</param>
    public static void Check(IReadOnlyList<TypedParameter> parameters) => Rules.Check(parameters);

    /// <summary>The parameters of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="most">The most that are wanted.</param>
    /// <returns>The parameters.</returns>
    public static IReadOnlyList<TypedParameter> Get(DomainDefinition definition, int most)
    {
        ArgumentNullException.ThrowIfNull(definition);
        XElement? tuning = definition.Root.Element("blkiotune");
        uint weight = uint.Parse(tuning?.Element(Weight)?.Value ?? "0", CultureInfo.InvariantCulture);
        return [.. Lists
            .Select(list => new TypedParameter(list.Parameter, new TypedParameterValue.Text(Join(tuning, list.Element))))
            .Prepend(new TypedParameter(Weight, new TypedParameterValue.UInt32(weight)))
            .Take(most)];
    }

    /// <summary>The definition with other weights and rates.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="parameters">Parameters that <see cref="Check"/> passed.</param>
    /// <returns>The other definition.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: a list is none.</exception>
    public static DomainDefinition Set(DomainDefinition definition, IReadOnlyList<TypedParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.With(root =>
        {
            XElement tuning = DomainSections.Order.Require(root, "blkiotune");
            VirtException? last = null;
            foreach (TypedParameter parameter in parameters)
            {
                try
                {
                    Set(tuning, parameter);
                }
                catch (VirtException e)
                {
                    last = e; // libvirt looks at the rest too, and reports the last that is wrong.
                }
            }

            if (last is not null)
            {
                throw last;
            }

            tuning.Elements("device").Where(device => !device.Elements().Skip(1).Any()).Remove();
            if (!tuning.HasElements)
            {
                tuning.Remove();
            }
        });
    }

    private static void Set(XElement tuning, TypedParameter parameter)
    {
        if (parameter.Value is TypedParameterValue.UInt32 weight)
        {
            Order.Set(tuning, Weight, weight.Value == 0 ? null : weight.Value);
            return;
        }

        string list = (parameter.Value as TypedParameterValue.Text)?.Value ?? string.Empty;
        string element = Array.Find(Lists, one => one.Parameter == parameter.Field).Element;
        foreach ((string path, ulong value) in Split(parameter.Field, list))
        {
            DeviceOrder.Set(Device(tuning, path), element, value == 0 ? null : value);
        }
    }

    private static XElement Device(XElement tuning, string path)
    {
        if (tuning.Elements("device").FirstOrDefault(device => device.Element("path")?.Value == path) is { } present)
        {
            return present;
        }

        var added = new XElement("device", new XElement("path", path));
        Order.Insert(tuning, added);
        return added;
    }

    private static IEnumerable<(string Path, ulong Value)> Split(string parameter, string list)
    {
        string[] parts = list.Length == 0 ? [] : list.Split(',');
        if (parts.Length % 2 != 0)
        {
            throw Fault($"unable to parse blkio device '{parameter}' '{list}'");
        }

        ulong most = parameter.EndsWith("bytes_sec", StringComparison.Ordinal) ? ulong.MaxValue : uint.MaxValue;
        for (int i = 0; i < parts.Length; i += 2)
        {
            yield return ulong.TryParse(parts[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out ulong value) && value <= most
                ? (parts[i], value)
                : throw Fault($"invalid value '{string.Join(',', parts[(i + 1)..])}' for parameter '{parameter}' of device '{parts[i]}'");
        }
    }

    private static string Join(XElement? tuning, string element) => string.Join(
        ',',
        (tuning?.Elements("device") ?? [])
            .Where(device => device.Element(element) is not null)
            .Select(device => $"{device.Element("path")?.Value},{device.Element(element)?.Value}"));

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, detail);
}
