using System.Xml.Linq;
using Vireo.Model.Domains;
using Vireo.Model.HostInterfaces;
using Vireo.Model.Hosts;
using Vireo.Model.Hosts.Domains;
using Vireo.Model.Networks;
using Vireo.Model.NodeDevices;
using Vireo.Model.NwFilters;
using Vireo.Model.Secrets;
using Vireo.Model.Storage.PoolKinds;
using Vireo.Model.Storage.Pools;
using Vireo.Model.Storage.Volumes;
using Vireo.Model.Tests.Properties;
using Vireo.Model.Tests.Schemas;

namespace Vireo.Model.Tests.Documents;

/// <summary>The order in which libvirt wrote its documents is the order in which the views declare them: that is where new elements go.</summary>
public sealed class OrderTests
{
    private static readonly Dictionary<string, Type> Views = new(StringComparer.Ordinal)
    {
        ["domain"] = typeof(DomainDefinition),
        ["network"] = typeof(NetworkDefinition),
        ["pool"] = typeof(StoragePoolDefinition),
        ["volume"] = typeof(VolumeDefinition),
        ["secret"] = typeof(SecretDefinition),
        ["filter"] = typeof(NwFilterDefinition),
        ["interface"] = typeof(InterfaceDefinition),
        ["device"] = typeof(NodeDeviceDefinition),
        ["capabilities"] = typeof(Capabilities),
        ["domainCapabilities"] = typeof(DomainCapabilities),
        ["storagepoolCapabilities"] = typeof(StoragePoolCapabilities),
    };

    public static TheoryData<string> Files => [.. RecordedDocuments.All.Where(RecordedDocuments.IsFromLibvirt)];

    [Theory]
    [MemberData(nameof(Files))]
    public void LibvirtsOrder_IsTheViews(string file)
    {
        XElement root = XmlText.Read(RecordedDocuments.Text(file));
        if (Views.TryGetValue(root.Name.LocalName, out Type? view))
        {
            var wrong = new List<string>();
            Check(ViewFactory.Of(view, root), wrong);

            Assert.Equal("", string.Join('\n', wrong));
        }
    }

    private static void Check(XmlView view, List<string> wrong)
    {
        XElement element = view.Element!; // only views of what is there come here
        Check(element, view.ElementLayout, wrong);
        foreach (DeclaredPart part in DeclaredViews.PartsOf(view.GetType()).Where(part => part.View is not null && part.Steps.Length > 0))
        {
            object? value = part.Property.GetValue(view);
            foreach (XmlView below in value is System.Collections.IEnumerable many ? many.Cast<XmlView>() : value is XmlView { Exists: true } one ? [one] : [])
            {
                Check(below, wrong);
            }
        }
    }

    private static void Check(XElement element, XmlLayout layout, List<string> wrong)
    {
        int last = -1;
        foreach (XElement child in element.Elements().Where(child => !StandsElsewhere(child)))
        {
            int place = layout.PlaceOf(child.Name);
            if (place >= 0 && place < last)
            {
                wrong.Add($"{element.Name}: {child.Name} stands behind {layout.Names[last]}");
            }

            last = Math.Max(last, place);
            if (layout.Below(child.Name) is { } below)
            {
                Check(child, below, wrong);
            }
        }
    }

    /// <summary>libvirt writes one element of one kind of interface at another place than in all others.</summary>
    private static bool StandsElsewhere(XElement child) =>
        child.Name.LocalName == "driver" && child.Parent is { Name.LocalName: "interface" } parent && parent.Attribute("type")?.Value == "hostdev";
}
