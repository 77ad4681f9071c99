using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Metadata;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Domains;

/// <summary>What people and programs note on guests.</summary>
internal sealed class MetadataPart(TestNode node) : DomainMetadataBase
{
    private const string GetFunction = "virDomainGetMetadata";
    private const string SetFunction = "virDomainSetMetadata";

    /// <inheritdoc />
    public override ValueTask<string> DomainGetMetadataAsync(
        DomainHandle domain, DomainMetadataType type, string? uri, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        ModificationTarget.CheckOne((uint)flags, GetFunction);
        CheckUri(type, uri, GetFunction);
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainGetMetadata");
        TestDomainState state = node.StateOf(domain);
        DomainDefinition definition = ModificationTarget.Resolve((uint)flags, state).Of(state);
        string? found = type switch
        {
            DomainMetadataType.Description => definition.Root.Element("description")?.Value,
            DomainMetadataType.Title => definition.Root.Element("title")?.Value,
            DomainMetadataType.Element => definition.FindMetadata(uri ?? string.Empty),
            _ => throw Unknown(type),
        };
        return found is null
            ? throw VirtErrorTexts.Raise(
                VirtErrorCode.NoDomainMetadata, VirtErrorDomain.Domain, "Requested metadata element is not present")
            : ValueTask.FromResult(found);
    }

    /// <inheritdoc />
    public override ValueTask DomainSetMetadataAsync(
        DomainHandle domain,
        DomainMetadataType type,
        string? metadata,
        string? key,
        string? uri,
        DomainModificationImpact flags,
        CancellationToken cancellationToken)
    {
        CheckSet(type, metadata, key, uri);
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetMetadata");
        node.Change(
            domain,
            state => ModificationTarget.Resolve((uint)flags, state).Apply(state, definition => type switch
            {
                DomainMetadataType.Description => definition.WithDescription(metadata),
                DomainMetadataType.Title => definition.WithTitle(metadata),
                DomainMetadataType.Element => definition.WithMetadata(metadata, key ?? string.Empty, uri ?? string.Empty),
                _ => throw Unknown(type),
            }),
            state => node.Events.MetadataChange(state.Handle, type, uri));
        return ValueTask.CompletedTask;
    }

    private static void CheckSet(DomainMetadataType type, string? metadata, string? key, string? uri)
    {
        if (type == DomainMetadataType.Title && metadata?.Contains('\n', StringComparison.Ordinal) == true)
        {
            throw CallFaults.Argument("metadata title can't contain newlines", SetFunction, "metadata");
        }

        CheckUri(type, uri, SetFunction);
        bool isText = type is DomainMetadataType.Title or DomainMetadataType.Description;
        if (isText && key is not null)
        {
            throw CallFaults.Library("key", SetFunction, "be NULL");
        }

        if (type == DomainMetadataType.Element && metadata is not null && key is null)
        {
            throw CallFaults.Library("key", SetFunction, "not be NULL");
        }
    }

    private static void CheckUri(DomainMetadataType type, string? uri, string function)
    {
        if (type == DomainMetadataType.Element && uri is null)
        {
            throw CallFaults.Library("uri", function, "not be NULL");
        }

        if (type is DomainMetadataType.Title or DomainMetadataType.Description && uri is not null)
        {
            throw CallFaults.Library("uri", function, "be NULL");
        }
    }

    private static VirtException Unknown(DomainMetadataType type) =>
        VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, $"unknown metadata type '{(int)type}'");
}
