using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Parameters;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Xml;

namespace Vireo.Host.Tuning;

/// <summary>A disk's <c>iotune</c> as typed parameters.</summary>
public static class DiskRates
{
    /// <summary>The one parameter that is a text: disks of a group share their rates.</summary>
    public const string GroupName = "group_name";

    /// <summary>In libvirt's order, which is also that of the elements; the parameters have the elements' names.</summary>
    private static readonly string[] Names =
    [
        "total_bytes_sec", "read_bytes_sec", "write_bytes_sec", "total_iops_sec", "read_iops_sec", "write_iops_sec",
        "total_bytes_sec_max", "read_bytes_sec_max", "write_bytes_sec_max", "total_iops_sec_max", "read_iops_sec_max",
        "write_iops_sec_max", "size_iops_sec", GroupName, "total_bytes_sec_max_length", "read_bytes_sec_max_length",
        "write_bytes_sec_max_length", "total_iops_sec_max_length", "read_iops_sec_max_length", "write_iops_sec_max_length",
    ];

    private static readonly ParameterRules Rules = new(
        Names.Select(name => (name, name == GroupName ? ParameterType.Text : ParameterType.UInt64)));

    private static readonly ElementOrder Order = new(Names);

    private static readonly ElementOrder DiskOrder = new(
        "driver", "auth", "source", "backingStore", "mirror", "geometry", "blockio", "target", "iotune");

    /// <summary>How many parameters there are.</summary>
    public static int Count => Names.Length;

    /// <summary>Judges parameters that a client wants to set.</summary>
    /// <param name="parameters">The parameters.</param>
    public static void Check(IReadOnlyList<TypedParameter> parameters) => Rules.Check(parameters);

    /// <summary>The parameters of a disk.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="most">The most that are wanted.</param>
    /// <returns>The parameters.</returns>
    public static IReadOnlyList<TypedParameter> Get(XElement disk, int most)
    {
        ArgumentNullException.ThrowIfNull(disk);
        XElement? rates = disk.Element("iotune");
        return [.. Names.Take(most).Select(name => new TypedParameter(name, ValueOf(rates?.Element(name)?.Value, name)))];
    }

    /// <summary>The figures of a disk, with others put over them.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="parameters">The others, which <see cref="Check"/> passed.</param>
    /// <returns>Each figure by name; absent is 0.</returns>
    public static IReadOnlyDictionary<string, ulong> Merge(XElement disk, IReadOnlyList<TypedParameter> parameters)
    {
        var figures = Get(disk, Count).Concat(parameters)
            .Where(one => one.Value is TypedParameterValue.UInt64)
            .GroupBy(one => one.Field, StringComparer.Ordinal);
        return figures.ToDictionary(
            one => one.Key, one => (one.Last().Value as TypedParameterValue.UInt64)?.Value ?? 0, StringComparer.Ordinal);
    }

    /// <summary>The definition with other rates of a disk.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="name">The disk's name or source; it is there.</param>
    /// <param name="parameters">Parameters that <see cref="Check"/> passed.</param>
    /// <returns>The other definition.</returns>
    public static DomainDefinition Set(DomainDefinition definition, string name, IReadOnlyList<TypedParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.With(root =>
        {
            XElement disk = DomainDevices.FindDisk(root, name, allowsAmbiguous: true)
                ?? throw new ArgumentException("the disk is there", nameof(name));
            XElement rates = DiskOrder.Require(disk, "iotune");
            foreach (TypedParameter parameter in parameters)
            {
                Order.Set(rates, parameter.Field, TextOf(parameter.Value));
            }

            if (!rates.HasElements)
            {
                rates.Remove();
            }
        });
    }

    private static object? TextOf(TypedParameterValue value) => value switch
    {
        TypedParameterValue.Text text => text.Value,
        TypedParameterValue.UInt64 { Value: > 0 and var number } => number,
        _ => null,
    };

    private static TypedParameterValue ValueOf(string? text, string name) => name == GroupName
        ? new TypedParameterValue.Text(text ?? string.Empty)
        : new TypedParameterValue.UInt64(ulong.Parse(text ?? "0", CultureInfo.InvariantCulture));
}
