using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Saving;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;

namespace Vireo.Drivers.Test.Saving;

/// <summary>The calls on files of saved guests that take flags, and those that read and change such a file.</summary>
internal sealed class SavedImagesPart(TestNode node) : DomainSaveImagesBase
{
    private const DomainSaveFlags States = DomainSaveFlags.Running | DomainSaveFlags.Paused;

    private readonly SavingActs _acts = new(node);

    /// <inheritdoc />
    public override ValueTask DomainSaveFlagsAsync(
        DomainHandle domain, string path, string? xml, DomainSaveFlags flags, CancellationToken cancellationToken)
    {
        SaveFlagRules.CheckStates(flags, "virDomainSaveFlags");
        TestFaults.CheckFlags((uint)flags, 0, "testDomainSaveFlags");
        CheckUnchanged(xml);
        _acts.Save(domain, path);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainRestoreFlagsAsync(string path, string? xml, DomainSaveFlags flags, CancellationToken cancellationToken)
    {
        SaveFlagRules.CheckStates(flags, "virDomainRestoreFlags");
        TestFaults.CheckFlags((uint)flags, 0, "testDomainRestoreFlags");
        CheckUnchanged(xml);
        _acts.Restore(path);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask<string> DomainSaveImageGetXmlDescAsync(
        string path, DomainSaveImageXmlFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainSaveImageXmlFlags.Secure, "testDomainSaveImageGetXMLDesc");

        // libvirt's own shows passwords here whether it is asked to or not.
        return ValueTask.FromResult(DomainWriter.Write(_acts.ReadImage(path), DomainHandle.Inactive, secure: true));
    }

    /// <inheritdoc />
    public override ValueTask DomainSaveImageDefineXmlAsync(
        string path, string xml, DomainSaveFlags flags, CancellationToken cancellationToken)
    {
        SaveFlagRules.CheckStates(flags, "virDomainSaveImageDefineXML");
        TestFaults.CheckFlags((uint)flags, (uint)States, "testDomainSaveImageDefineXML");
        _ = _acts.ReadImage(path);
        DomainDefinition definition = DomainReader.Read(xml, node.Reading);
        SavedImage.Write(path, definition.Name, DomainWriter.Write(definition, DomainHandle.Inactive, secure: true));
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainCoreDumpWithFormatAsync(
        DomainHandle domain,
        string path,
        DomainCoreDumpFormat format,
        DomainCoreDumpFlags flags,
        CancellationToken cancellationToken)
    {
        const string Function = "virDomainCoreDumpWithFormat";
        CoreDumpRules.CheckFormat(format, Function);
        CoreDumpRules.CheckFlags(flags, Function);
        bool crashes = (flags & DomainCoreDumpFlags.Crash) != 0;
        if (crashes && format == DomainCoreDumpFormat.Raw)
        {
            _acts.DumpAndCrash(domain, path);
            return ValueTask.CompletedTask;
        }

        // libvirt's own writes the file before it finds that it has but one format.
        _acts.Dump(domain, path);
        return format == DomainCoreDumpFormat.Raw
            ? ValueTask.CompletedTask
            : throw TestFaults.Raise(VirtErrorCode.OperationUnsupported, "kdump-compressed format is not supported here");
    }

    private static void CheckUnchanged(string? xml)
    {
        if (xml is not null)
        {
            throw TestFaults.Raise(VirtErrorCode.ArgumentUnsupported, "xml modification unsupported");
        }
    }
}
