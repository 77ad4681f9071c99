using System.Xml.Linq;
using Vireo.Host.Shapes;

namespace Vireo.Host.DomainXml.Devices;

/// <summary>A kind of device.</summary>
/// <param name="Name">Its element.</param>
/// <param name="Shape">What is kept of it, but for what every device has.</param>
internal sealed record DeviceKind(string Name, Shape Shape)
{
    /// <summary>Whether a guest may have several; else the first counts.</summary>
    internal bool Many { get; init; } = true;

    /// <summary>Whether it has an address, a name of the user's and an order of booting, as most have.</summary>
    internal bool IsPlaced { get; init; } = true;

    /// <summary>How it is written where nothing is in it.</summary>
    internal WhenEmpty WhenEmpty { get; init; }

    /// <summary>The child that is written behind its place; null: none.</summary>
    internal string? PlacedBefore { get; init; }

    /// <summary>What follows from the guest around it; null: nothing.</summary>
    internal Action<XElement, DeviceContext>? Complete { get; init; }

    /// <summary>Brings a device to its normal form.</summary>
    internal XElement? Read(XElement input, DeviceContext context)
    {
        XElement? output = Shape.Read(input);
        if (output is null)
        {
            return null;
        }

        Complete?.Invoke(output, context);
        if (IsPlaced)
        {
            DevicePlaces.Read(input, output);
        }

        if (output.IsEmpty && WhenEmpty == WhenEmpty.Open)
        {
            output.Add(string.Empty);
        }

        if (PlacedBefore is { } last && output.Element(last) is { } element)
        {
            element.Remove();
            output.Add(element);
        }

        return output;
    }
}
