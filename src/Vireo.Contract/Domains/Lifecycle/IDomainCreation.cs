using Vireo.Errors;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;

namespace Vireo.Contract.Domains.Lifecycle;

/// <summary>Starting guests.</summary>
[Contract(typeof(RemoteProgram))]
public interface IDomainCreation
{
    /// <summary>Starts a guest that has a definition.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it runs already.
    /// </exception>
    /// <remarks><c>virDomainCreate</c>, <c>REMOTE_PROC_DOMAIN_CREATE</c>. The reply holds no id: look the guest up again.</remarks>
    [Procedure(9, Since = "0.3.0"), Acl("domain:start")]
    ValueTask DomainCreateAsync(DomainHandle domain, CancellationToken cancellationToken);

    /// <summary>Starts a guest that has a definition.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">How to start it.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest with its id.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it runs already.
    /// </exception>
    /// <remarks><c>virDomainCreateWithFlags</c>, <c>REMOTE_PROC_DOMAIN_CREATE_WITH_FLAGS</c>.</remarks>
    [Procedure(196, Since = "0.8.2"), Acl("domain:start")]
    ValueTask<DomainHandle> DomainCreateWithFlagsAsync(DomainHandle domain, DomainCreateFlags flags, CancellationToken cancellationToken);

    /// <summary>Starts a guest that has a definition, and hands it open files.</summary>
    /// <param name="domain">The guest.</param>
    /// <param name="flags">How to start it.</param>
    /// <param name="descriptors">The open files; at most 32.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest with its id.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.NoDomain"/>: there is no such guest. <see cref="VirtErrorCode.OperationInvalid"/>: it runs already.
    /// </exception>
    /// <remarks><c>virDomainCreateWithFiles</c>, <c>REMOTE_PROC_DOMAIN_CREATE_WITH_FILES</c>.</remarks>
    [Procedure(310, Since = "1.1.1"), Acl("domain:start")]
    ValueTask<DomainHandle> DomainCreateWithFilesAsync(
        DomainHandle domain,
        DomainCreateFlags flags,
        PassedDescriptors descriptors,
        CancellationToken cancellationToken);

    /// <summary>Starts a guest that has no definition: once it ends, it is gone.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">How to start it.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest with its id.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: a guest of this name
    /// or UUID runs already.
    /// </exception>
    /// <remarks><c>virDomainCreateXML</c>, <c>REMOTE_PROC_DOMAIN_CREATE_XML</c>.</remarks>
    [Procedure(10, Api = "virDomainCreateXML", Since = "0.3.0"), Acl("domain:write"), Acl("domain:start")]
    ValueTask<DomainHandle> DomainCreateXmlAsync(string xml, DomainCreateFlags flags, CancellationToken cancellationToken);

    /// <summary>Starts a guest that has no definition, and hands it open files.</summary>
    /// <param name="xml">The XML.</param>
    /// <param name="flags">How to start it.</param>
    /// <param name="descriptors">The open files; at most 32.</param>
    /// <param name="cancellationToken">Gives up the answer; it may still be done.</param>
    /// <returns>The guest with its id.</returns>
    /// <exception cref="VirtException">
    /// <see cref="VirtErrorCode.XmlError"/>: the XML is not well-formed. <see cref="VirtErrorCode.OperationFailed"/>: a guest of this name
    /// or UUID runs already.
    /// </exception>
    /// <remarks><c>virDomainCreateXMLWithFiles</c>, <c>REMOTE_PROC_DOMAIN_CREATE_XML_WITH_FILES</c>.</remarks>
    [Procedure(309, Api = "virDomainCreateXMLWithFiles", Since = "1.1.1"), Acl("domain:write"), Acl("domain:start")]
    ValueTask<DomainHandle> DomainCreateXmlWithFilesAsync(
        string xml,
        DomainCreateFlags flags,
        PassedDescriptors descriptors,
        CancellationToken cancellationToken);
}
