using System.Xml.Linq;
using Vireo.Contract.Domains.States;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>What is remarkable about a definition. The test driver looks for it in the guests of a node's file only.</summary>
internal static class GuestMessages
{
    /// <summary>The processor model that stands for one which went out of use.</summary>
    private const string DeprecatedModel = "Deprecated-Test";

    internal static IEnumerable<GuestMessage> Of(DomainDefinition definition)
    {
        XElement root = definition.Root;
        bool rawIo = DomainDevices.Of(root, "disk").Any(HasRawIo)
            || DomainDevices.Of(root, "hostdev").Any(device => device.Attribute("type")?.Value == "scsi" && HasRawIo(device));
        bool deprecated = root.Element("cpu") is { } cpu && (cpu.Attribute("mode")?.Value ?? "custom") == "custom"
            && cpu.Element("model")?.Value == DeprecatedModel;
        (bool IsSo, string Text)[] taints =
        [
            (rawIo, "running with undesirable elevated privileges"),
            (DomainDevices.Of(root, "interface").Any(one => one.Element("script") is not null),
                "network configuration using opaque shell scripts"),
            (DomainDevices.Of(root, "disk").Any(IsHostCdrom), "use of host cdrom passthrough"),
            (root.Element("os")?.Element("dtb") is not null, "custom device tree blob used"),
            (deprecated, "use of deprecated configuration settings"),
        ];
        foreach ((bool isSo, string text) in taints)
        {
            if (isSo)
            {
                yield return new GuestMessage(DomainMessageFlags.Tainting, $"tainted: {text}");
            }
        }

        if (deprecated)
        {
            yield return new GuestMessage(DomainMessageFlags.Deprecation, $"deprecated configuration: CPU model {DeprecatedModel}");
        }
    }

    private static bool HasRawIo(XElement device) => device.Attribute("rawio")?.Value == "yes";

    private static bool IsHostCdrom(XElement disk) => disk.Attribute("device")?.Value == "cdrom"
        && disk.Attribute("type")?.Value == "block" && DomainDevices.SourceOf(disk) is not null;
}
