using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.Events.Lifecycle;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Domains;

/// <summary>Guests' definitions.</summary>
internal sealed class DefinitionPart(TestNode node) : DomainDefinitionBase
{
    private const DomainXmlFlags XmlFlags = DomainXmlFlags.Secure | DomainXmlFlags.Inactive | DomainXmlFlags.Migratable;

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainDefineXmlAsync(string xml, CancellationToken cancellationToken) =>
        DomainDefineXmlFlagsAsync(xml, DomainDefineFlags.None, cancellationToken);

    /// <inheritdoc />
    public override ValueTask<DomainHandle> DomainDefineXmlFlagsAsync(
        string xml, DomainDefineFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainDefineFlags.Validate, "testDomainDefineXMLFlags");
        return ValueTask.FromResult(DomainAdmission.Define(node, DomainReader.Read(xml, node.Reading)));
    }

    /// <inheritdoc />
    public override ValueTask DomainUndefineAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        DomainUndefineFlagsAsync(domain, DomainUndefineFlags.None, cancellationToken);

    /// <inheritdoc />
    public override ValueTask DomainUndefineFlagsAsync(DomainHandle domain, DomainUndefineFlags flags, CancellationToken cancellationToken)
    {

        TestFaults.CheckFlags(
            (uint)flags, (uint)(DomainUndefineFlags.ManagedSave | DomainUndefineFlags.SnapshotsMetadata), "testDomainUndefineFlags");
        node.Change(
            domain,
            state => Undefine(state, flags),
            state => node.Events.Lifecycle(state.Handle, DomainEventType.Undefined, (int)DomainUndefinedDetail.Removed));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<string> DomainGetXmlDescAsync(DomainHandle domain, DomainXmlFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)XmlFlags, "testDomainGetXMLDesc");
        TestDomainState state = node.StateOf(domain);
        bool inactive = (flags & DomainXmlFlags.Inactive) != 0;
        if ((flags & DomainXmlFlags.Secure) != 0)
        {
            return ValueTask.FromResult(inactive
                ? DomainWriter.Write(state.Saved, DomainHandle.Inactive, secure: true)
                : DomainWriter.Write(state.Definition, state.Id, secure: true));
        }

        return ValueTask.FromResult(inactive ? state.Saved.InactiveText : state.Text);
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainGetAutostartAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).Autostart);

    /// <inheritdoc />
    public override ValueTask DomainSetAutostartAsync(DomainHandle domain, bool autostart, CancellationToken cancellationToken)
    {
        node.Change(domain, state => state with { Autostart = autostart });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<bool> DomainIsPersistentAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).IsPersistent);

    /// <inheritdoc />
    public override ValueTask<bool> DomainIsUpdatedAsync(DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.StateOf(domain).IsUpdated);

    /// <inheritdoc />
    public override ValueTask<int> DomainRenameAsync(DomainHandle domain, string? newName, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainRename");
        if (string.IsNullOrEmpty(newName))
        {
            throw CallFaults.Library("string new_name", "virDomainRename", "not be empty");
        }

        if (newName.Contains('/', StringComparison.Ordinal))
        {
            throw TestFaults.Raise(VirtErrorCode.XmlError, $"name {newName} cannot contain '/'");
        }

        DomainAdmission.Rename(node, domain, newName);
        return ValueTask.FromResult(0);
    }

    private static TestDomainState Undefine(TestDomainState state, DomainUndefineFlags flags)
    {
        if (state.HasManagedSave && (flags & DomainUndefineFlags.ManagedSave) == 0)
        {
            throw TestFaults.Invalid("Refusing to undefine while domain managed save image exists");
        }

        if (!state.IsActive && state.Snapshots.Count > 0 && (flags & DomainUndefineFlags.SnapshotsMetadata) == 0)
        {
            throw TestFaults.Invalid($"cannot delete inactive domain with {state.Snapshots.Count} snapshots");
        }

        return state with { IsPersistent = false, HasManagedSave = false, IsRemoved = !state.IsActive };
    }
}
