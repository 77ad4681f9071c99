using Vireo.Contract.Parameters;
using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Xdr;

namespace Vireo.Contract.Domains.Saving;

/// <summary>Saving guests in ways of one's own, and what is known of saved guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainSaveImages
{
    /// <summary>Saves a running guest to a file; it is off then.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The file on the node.</param>
    /// <param name="xml">What is to be different when it comes back (XML); null: nothing.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSaveFlags</c>, <c>REMOTE_PROC_DOMAIN_SAVE_FLAGS</c>.</remarks>
    [Procedure(232, Since = "0.9.4"), Acl("domain:hibernate")]
    ValueTask DomainSaveFlagsAsync(
        DomainHandle domain,
        string path,
        string? xml,
        DomainSaveFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Saves a running guest; it is off then.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="parameters">Where and how; the names are in <see cref="DomainSaveParameters"/>.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainSaveParams</c>, <c>REMOTE_PROC_DOMAIN_SAVE_PARAMS</c>.</remarks>
    [Procedure(440, Since = "8.4.0"), Acl("domain:hibernate")]
    ValueTask DomainSaveParamsAsync(
        DomainHandle domain,
        [XdrMax(RemoteLimits.DomainSaveParams)] IReadOnlyList<TypedParameter> parameters,
        DomainSaveFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Brings a saved guest back.</summary>
    /// <param name="path">The file on the node.</param>
    /// <param name="xml">What is to be different (XML); null: nothing.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it runs.</exception>
    /// <remarks><c>virDomainRestoreFlags</c>, <c>REMOTE_PROC_DOMAIN_RESTORE_FLAGS</c>.</remarks>
    [Procedure(233, Since = "0.9.4"), Acl("domain:start"), Acl("domain:write")]
    ValueTask DomainRestoreFlagsAsync(string path, string? xml, DomainSaveFlags flags, CancellationToken cancellationToken);

    /// <summary>Brings a saved guest back.</summary>
    /// <param name="parameters">From where and how; the names are in <see cref="DomainSaveParameters"/>.</param>
    /// <param name="flags">How.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationInvalid"/>: it runs.</exception>
    /// <remarks><c>virDomainRestoreParams</c>, <c>REMOTE_PROC_DOMAIN_RESTORE_PARAMS</c>.</remarks>
    [Procedure(441, Since = "8.4.0"), Acl("domain:start"), Acl("domain:write")]
    ValueTask DomainRestoreParamsAsync(
        [XdrMax(RemoteLimits.DomainSaveParams)] IReadOnlyList<TypedParameter> parameters,
        DomainSaveFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Describes the guest that was saved to a file.</summary>
    /// <param name="path">The file on the node.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <remarks><c>virDomainSaveImageGetXMLDesc</c>, <c>REMOTE_PROC_DOMAIN_SAVE_IMAGE_GET_XML_DESC</c>.</remarks>
    [Procedure(235, Api = "virDomainSaveImageGetXMLDesc", Since = "0.9.4", Idempotent = true)]
    [Acl("domain:write")]
    [Priority(CallPriority.High)]
    ValueTask<string> DomainSaveImageGetXmlDescAsync(string path, DomainSaveImageXmlFlags flags, CancellationToken cancellationToken);

    /// <summary>Changes the guest that was saved to a file.</summary>
    /// <param name="path">The file on the node.</param>
    /// <param name="xml">The guest as it is to be (XML).</param>
    /// <param name="flags">Whether it runs when it comes back.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <remarks><c>virDomainSaveImageDefineXML</c>, <c>REMOTE_PROC_DOMAIN_SAVE_IMAGE_DEFINE_XML</c>.</remarks>
    [Procedure(236, Api = "virDomainSaveImageDefineXML", Since = "0.9.4")]
    [Acl("domain:write")]
    [Acl("domain:hibernate")]
    [Priority(CallPriority.High)]
    ValueTask DomainSaveImageDefineXmlAsync(string path, string xml, DomainSaveFlags flags, CancellationToken cancellationToken);

    /// <summary>Describes the guest in a managed save image.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainManagedSaveGetXMLDesc</c>, <c>REMOTE_PROC_DOMAIN_MANAGED_SAVE_GET_XML_DESC</c>.</remarks>
    [Procedure(388, Api = "virDomainManagedSaveGetXMLDesc", Since = "3.7.0", Idempotent = true)]
    [Acl("domain:read")]
    [Acl("domain:read_secure:VIR_DOMAIN_SAVE_IMAGE_XML_SECURE")]
    [ReadOnly(DeniedFlags = (uint)DomainSaveImageXmlFlags.Secure)]
    ValueTask<string> DomainManagedSaveGetXmlDescAsync(
        DomainHandle domain,
        DomainSaveImageXmlFlags flags,
        CancellationToken cancellationToken);

    /// <summary>Changes the guest in a managed save image.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="xml">The guest as it is to be (XML).</param>
    /// <param name="flags">Whether it runs when it comes back.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainManagedSaveDefineXML</c>, <c>REMOTE_PROC_DOMAIN_MANAGED_SAVE_DEFINE_XML</c>.</remarks>
    [Procedure(389, Api = "virDomainManagedSaveDefineXML", Since = "3.7.0"), Acl("domain:write"), Acl("domain:hibernate")]
    ValueTask DomainManagedSaveDefineXmlAsync(DomainHandle domain, string? xml, DomainSaveFlags flags, CancellationToken cancellationToken);

    /// <summary>Writes a running guest's memory to a file.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="path">The file on the node.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="flags">What becomes of the guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it does not run.
    /// </exception>
    /// <remarks><c>virDomainCoreDumpWithFormat</c>, <c>REMOTE_PROC_DOMAIN_CORE_DUMP_WITH_FORMAT</c>.</remarks>
    [Procedure(334, Since = "1.2.3"), Acl("domain:core_dump")]
    ValueTask DomainCoreDumpWithFormatAsync(
        DomainHandle domain,
        string path,
        DomainCoreDumpFormat format,
        DomainCoreDumpFlags flags,
        CancellationToken cancellationToken);
}
