using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.DomainXml;

namespace Vireo.Drivers.Qemu.Definitions;

/// <summary>Reads guests' documents as libvirt's QEMU driver stores them.</summary>
public static class QemuDefinitions
{
    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="host">What the driver knows of the host.</param>
    /// <returns>The definition: defaults filled in, every device in its place.</returns>
    /// <exception cref="VirtException">The document breaks a rule, or asks for what cannot be had; code and words are libvirt's.</exception>
    public static DomainDefinition Read(string text, DefinitionHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return DomainReader.Read(text, new DomainReading
        {
            Architecture = host.Architecture,
            NewUuid = host.NewUuid,
            NewMac = host.NewMac,
            Rules = new QemuRules(host),
        });
    }
}
