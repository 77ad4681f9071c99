using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Metadata;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Domains;

/// <summary>What people and programs note on guests.</summary>
internal sealed class MetadataPart(TestNode node) : DomainMetadataBase
{
    /// <inheritdoc />
    public override ValueTask<string> DomainGetMetadataAsync(
        DomainHandle domain, DomainMetadataType type, string? uri, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        ModificationTarget.CheckOne((uint)flags, "virDomainGetMetadata");
        CheckUri(type, uri);
        TestFaults.CheckFlags(
            (uint)flags, (uint)(DomainModificationImpact.Live | DomainModificationImpact.Config), "testDomainGetMetadata");
        TestDomainState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve((uint)flags, state).Of(state);
        string? found = type switch
        {
            DomainMetadataType.Description => definition.Root.Element("description")?.Value,
            DomainMetadataType.Title => definition.Root.Element("title")?.Value,
            DomainMetadataType.Element => definition.FindMetadata(uri ?? string.Empty),
            _ => throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, $"unknown metadata type '{(int)type}'"),
        };
        return found is null
            ? throw VirtErrorTexts.Raise(
                VirtErrorCode.NoDomainMetadata, VirtErrorDomain.Domain, "Requested metadata element is not present")
            : ValueTask.FromResult(found);
    }

    private static void CheckUri(DomainMetadataType type, string? uri)
    {
        if (type == DomainMetadataType.Element && uri is null)
        {
            throw TestFaults.Library("uri", "virDomainGetMetadata", "not be NULL");
        }

        if (type is DomainMetadataType.Title or DomainMetadataType.Description && uri is not null)
        {
            throw TestFaults.Library("uri", "virDomainGetMetadata", "be NULL");
        }
    }
}
