using System.Globalization;
using System.Xml.Linq;
using Vireo.Contract.Parameters;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Xml;

namespace Vireo.Host.Tuning;

/// <summary>An interface's <c>bandwidth</c> as typed parameters.</summary>
public static class InterfaceRates
{
    private static readonly (string Direction, string Figure)[] Figures =
    [
        ("inbound", "average"), ("inbound", "peak"), ("inbound", "burst"), ("inbound", "floor"),
        ("outbound", "average"), ("outbound", "peak"), ("outbound", "burst"),
    ];

    /// <summary>The order in which an element's attributes are written.</summary>
    private static readonly string[] Written = ["average", "peak", "floor", "burst"];

    private static readonly ParameterRules Rules = new(Figures.Select(one => (NameOf(one), ParameterType.UInt32)));

    private static readonly ElementOrder Order = new(
        "mac", "source", "ip", "route", "script", "downscript", "backenddomain", "vlan", "virtualport", "bandwidth");

    /// <summary>How many parameters there are.</summary>
    public static int Count => Figures.Length;

    /// <summary>Judges parameters that a client wants to set.</summary>
    /// <param name="parameters">The parameters.</param>
    public static void Check(IReadOnlyList<TypedParameter> parameters) => Rules.Check(parameters);

    /// <summary>The parameters of an interface.</summary>
    /// <param name="device">The interface.</param>
    /// <param name="most">The most that are wanted.</param>
    /// <returns>The parameters.</returns>
    public static IReadOnlyList<TypedParameter> Get(XElement device, int most)
    {
        ArgumentNullException.ThrowIfNull(device);
        XElement? bandwidth = device.Element("bandwidth");
        return [.. Figures.Take(most).Select(one => new TypedParameter(
            NameOf(one), new TypedParameterValue.UInt32(Number(bandwidth?.Element(one.Direction)?.Attribute(one.Figure)?.Value))))];
    }

    /// <summary>The definition with other rates of an interface.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="name">The interface's address or name; it is there.</param>
    /// <param name="parameters">Parameters that <see cref="Check"/> passed. An average of 0 takes a direction's rates away.</param>
    /// <returns>The other definition.</returns>
    public static DomainDefinition Set(DomainDefinition definition, string name, IReadOnlyList<TypedParameter> parameters)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.With(root =>
        {
            XElement device = DomainDevices.FindInterface(root, name)
                ?? throw new ArgumentException("the interface is there", nameof(name));
            XElement bandwidth = Order.Require(device, "bandwidth");
            Set(bandwidth, "inbound", parameters, "average", "floor");
            Set(bandwidth, "outbound", parameters, "average");
            bandwidth.ReplaceNodes(bandwidth.Elements().OrderBy(rate => rate.Name.LocalName, StringComparer.Ordinal));
            if (!bandwidth.HasElements)
            {
                bandwidth.Remove();
            }
        });
    }

    /// <summary>Rates are replaced as a whole; those that name neither of the leading figures change nothing.</summary>
    private static void Set(XElement bandwidth, string direction, IReadOnlyList<TypedParameter> parameters, params string[] leading)
    {
        Dictionary<string, uint> given = parameters
            .Where(one => one.Field.StartsWith(direction + ".", StringComparison.Ordinal))
            .ToDictionary(one => one.Field[(direction.Length + 1)..], one => (one.Value as TypedParameterValue.UInt32)?.Value ?? 0);
        bool named = leading.Any(given.ContainsKey);
        bool limits = leading.Any(figure => given.GetValueOrDefault(figure) > 0);
        if (named)
        {
            bandwidth.Elements(direction).Remove();
        }

        if (limits)
        {
            bandwidth.Add(new XElement(
                direction,
                Written.Where(figure => given.GetValueOrDefault(figure) > 0).Select(figure => new XAttribute(figure, given[figure]))));
        }
    }

    private static string NameOf((string Direction, string Figure) one) => $"{one.Direction}.{one.Figure}";

    private static uint Number(string? text) => uint.Parse(text ?? "0", CultureInfo.InvariantCulture);
}
