using Vireo.Errors;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Domains.Definitions;

/// <summary>What a guest is, and what is kept of it while it does not run.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainDefinition
{
    /// <summary>Makes or replaces a guest's definition; a guest that runs keeps what it has until it ends.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virDomainDefineXML</c>, <c>REMOTE_PROC_DOMAIN_DEFINE_XML</c>.</remarks>
    [Procedure(11, Api = "virDomainDefineXML", Since = "0.3.0"), Acl("domain:write"), Acl("domain:save"), Priority(CallPriority.High)]
    ValueTask<DomainHandle> DomainDefineXmlAsync(string xml, CancellationToken cancellationToken);

    /// <summary>Makes or replaces a guest's definition; a guest that runs keeps what it has until it ends.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">Whether the XML is held against the schema.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: the name belongs to
    /// another UUID.
    /// </exception>
    /// <remarks><c>virDomainDefineXMLFlags</c>, <c>REMOTE_PROC_DOMAIN_DEFINE_XML_FLAGS</c>.</remarks>
    [Procedure(350, Api = "virDomainDefineXMLFlags", Since = "1.2.12")]
    [Acl("domain:write")]
    [Acl("domain:save")]
    [Priority(CallPriority.High)]
    ValueTask<DomainHandle> DomainDefineXmlFlagsAsync(string xml, DomainDefineFlags flags, CancellationToken cancellationToken);

    /// <summary>Removes a guest's definition; a guest that runs goes on without one.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it has none, or there is
    /// more that would have to go.
    /// </exception>
    /// <remarks><c>virDomainUndefine</c>, <c>REMOTE_PROC_DOMAIN_UNDEFINE</c>.</remarks>
    [Procedure(35, Since = "0.3.0"), Acl("domain:delete"), Priority(CallPriority.High)]
    ValueTask DomainUndefineAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Removes a guest's definition, and what belongs to it.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">What goes with it.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it has none, or there is
    /// more that would have to go.
    /// </exception>
    /// <remarks><c>virDomainUndefineFlags</c>, <c>REMOTE_PROC_DOMAIN_UNDEFINE_FLAGS</c>.</remarks>
    [Procedure(231, Since = "0.9.4"), Acl("domain:delete"), Priority(CallPriority.High)]
    ValueTask DomainUndefineFlagsAsync(DomainHandle domain, DomainUndefineFlags flags, CancellationToken cancellationToken);

    /// <summary>Describes a guest.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">What to show.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>The XML.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetXMLDesc</c>, <c>REMOTE_PROC_DOMAIN_GET_XML_DESC</c>.</remarks>
    [Procedure(14, Api = "virDomainGetXMLDesc", Since = "0.3.0", Idempotent = true)]
    [Acl("domain:read")]
    [Acl("domain:read_secure:VIR_DOMAIN_XML_SECURE")]
    [Acl("domain:read_secure:VIR_DOMAIN_XML_MIGRATABLE")]
    [ReadOnly(DeniedFlags = (uint)(DomainXmlFlags.Secure | DomainXmlFlags.Migratable), DeniesSecrets = true)]
    ValueTask<string> DomainGetXmlDescAsync(DomainHandle domain, DomainXmlFlags flags, CancellationToken cancellationToken);

    /// <summary>Tells whether a guest starts with the node.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainGetAutostart</c>, <c>REMOTE_PROC_DOMAIN_GET_AUTOSTART</c>.</remarks>
    [Procedure(15, Since = "0.3.0", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> DomainGetAutostartAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Decides whether a guest starts with the node.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="autostart">Whether it does.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it has no definition.
    /// </exception>
    /// <remarks><c>virDomainSetAutostart</c>, <c>REMOTE_PROC_DOMAIN_SET_AUTOSTART</c>.</remarks>
    [Procedure(29, Since = "0.3.0"), Acl("domain:write"), Priority(CallPriority.High)]
    ValueTask DomainSetAutostartAsync(DomainHandle domain, bool autostart, CancellationToken cancellationToken);

    /// <summary>Tells whether a guest has a definition.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it has.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainIsPersistent</c>, <c>REMOTE_PROC_DOMAIN_IS_PERSISTENT</c>.</remarks>
    [Procedure(151, Since = "0.7.3", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> DomainIsPersistentAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Tells whether a guest's definition was changed while it runs.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer.</param>
    /// <returns>Whether it was.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.NoDomain"/>: there is no such guest.</exception>
    /// <remarks><c>virDomainIsUpdated</c>, <c>REMOTE_PROC_DOMAIN_IS_UPDATED</c>.</remarks>
    [Procedure(202, Since = "0.8.6", Idempotent = true), Acl("domain:read"), Priority(CallPriority.High), ReadOnly]
    ValueTask<bool> DomainIsUpdatedAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Gives a guest another name.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="newName">The new name; never null in a valid call.</param>
    /// <param name="flags">Not used: 0.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>0.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it runs, or the name is
    /// taken.
    /// </exception>
    /// <remarks><c>virDomainRename</c>, <c>REMOTE_PROC_DOMAIN_RENAME</c>.</remarks>
    [Procedure(358, Since = "1.2.19"), Acl("domain:write"), Acl("domain:save")]
    ValueTask<int> DomainRenameAsync(DomainHandle domain, string? newName, uint flags, CancellationToken cancellationToken);
}
