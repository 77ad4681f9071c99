using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Secrets;

/// <summary>Making, finding and removing secrets.</summary>
[Contract(typeof(RemoteProgram))]
public interface ISecretDefinition
{
    /// <summary>Makes or replaces a secret's definition; its value is set by itself.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the use belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virSecretDefineXML</c>, <c>REMOTE_PROC_SECRET_DEFINE_XML</c>.</remarks>
    [Procedure(142, Api = "virSecretDefineXML", Since = "0.7.1"), Acl("secret:write"), Acl("secret:save"), Priority(CallPriority.High)]
    ValueTask<SecretHandle> SecretDefineXmlAsync(string xml, SecretDefineFlags flags, CancellationToken cancellationToken);

    /// <summary>Removes a secret and its value.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSecret"/>: there is no such secret.</exception>
    /// <remarks><c>virSecretUndefine</c>, <c>REMOTE_PROC_SECRET_UNDEFINE</c>.</remarks>
    [Procedure(146, Since = "0.7.1"), Acl("secret:delete"), Priority(CallPriority.High)]
    ValueTask SecretUndefineAsync(SecretHandle secret, CancellationToken cancellationToken);

    /// <summary>Describes a secret, without its value.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSecret"/>: there is no such secret.</exception>
    /// <remarks><c>virSecretGetXMLDesc</c>, <c>REMOTE_PROC_SECRET_GET_XML_DESC</c>.</remarks>
    [Procedure(143, Api = "virSecretGetXMLDesc", Since = "0.7.1", Idempotent = true)]
    [Acl("secret:read")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<string> SecretGetXmlDescAsync(SecretHandle secret, uint flags, CancellationToken cancellationToken);

    /// <summary>Finds a secret by its UUID.</summary>
    /// <param name="uuid">The UUID.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSecret"/>: there is no such secret.</exception>
    /// <remarks><c>virSecretLookupByUUID</c>, <c>REMOTE_PROC_SECRET_LOOKUP_BY_UUID</c>.</remarks>
    [Procedure(141, Api = "virSecretLookupByUUID", Since = "0.7.1", Idempotent = true)]
    [Acl("secret:getattr")]
    [Priority(CallPriority.High), ReadOnly]
    ValueTask<SecretHandle> SecretLookupByUuidAsync(Guid uuid, CancellationToken cancellationToken);

    /// <summary>Finds a secret by what it is used for.</summary>
    /// <param name="usageType">What it is used for.</param>
    /// <param name="usageId">What names the use.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The secret.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoSecret"/>: there is no such secret.</exception>
    /// <remarks><c>virSecretLookupByUsage</c>, <c>REMOTE_PROC_SECRET_LOOKUP_BY_USAGE</c>.</remarks>
    [Procedure(147, Since = "0.7.1", Idempotent = true), Acl("secret:getattr"), Priority(CallPriority.High), ReadOnly]
    ValueTask<SecretHandle> SecretLookupByUsageAsync(SecretUsageType usageType, string usageId, CancellationToken cancellationToken);
}
