using Vireo.Contract.Secrets;
using Vireo.Host.SecretXml;

namespace Vireo.Drivers.Node.Secrets;

/// <summary>Making, finding and removing secrets. What changes files runs on a thread that may wait for the disk.</summary>
internal sealed class SecretDefinitionPart(SecretTable secrets) : SecretDefinitionBase
{
    /// <inheritdoc />
    public override async ValueTask<SecretHandle> SecretDefineXmlAsync(
        string xml, SecretDefineFlags flags, CancellationToken cancellationToken)
    {
        SecretFaults.CheckFlags((uint)flags, (uint)SecretDefineFlags.Validate, "secretDefineXML");
        SecretDefinition definition = SecretReader.Read(xml);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return secrets.Define(definition).Handle;
    }

    /// <inheritdoc />
    public override async ValueTask SecretUndefineAsync(SecretHandle secret, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        secrets.Undefine(secret.Uuid);
    }

    /// <inheritdoc />
    public override ValueTask<string> SecretGetXmlDescAsync(SecretHandle secret, uint flags, CancellationToken cancellationToken)
    {
        SecretFaults.CheckFlags(flags, 0, "secretGetXMLDesc");
        return ValueTask.FromResult(secrets.Require(secret.Uuid).Definition.Text);
    }

    /// <inheritdoc />
    public override ValueTask<SecretHandle> SecretLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken) =>
        ValueTask.FromResult(secrets.Require(uuid).Definition.Handle);

    /// <inheritdoc />
    public override ValueTask<SecretHandle> SecretLookupByUsageAsync(
        SecretUsageType usageType, string usageId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(secrets.Require(usageType, usageId).Definition.Handle);
}
