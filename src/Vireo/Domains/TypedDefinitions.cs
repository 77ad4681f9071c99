using System.Diagnostics.CodeAnalysis;
using Vireo.Contract.Domains.Definitions;
using Vireo.Errors;
using Vireo.Model.Domains;

namespace Vireo.Domains;

/// <summary>Guests' definitions as <see cref="DomainDefinition"/> instead of text.</summary>
[SuppressMessage("Naming", "CA1708", Justification = "The names that differ in case only are the compiler's, for the two extensions.")]
public static class TypedDefinitions
{
    extension(Domain domain)
    {
        /// <summary>Tells a guest's definition.</summary>
        /// <param name="flags">Which definition, and how much of it.</param>
        /// <param name="cancellationToken">Gives up the answer.</param>
        /// <returns>The definition: a copy, which can be changed and defined again.</returns>
        /// <exception cref="VirtException"><see cref="VirtErrorCode.OperationDenied"/>: secrets were asked for on a read-only connection.</exception>
        /// <remarks><c>virDomainGetXMLDesc</c>.</remarks>
        public async Task<DomainDefinition> GetDefinitionAsync(
            DomainXmlFlags flags = DomainXmlFlags.None,
            CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(domain);
            return DomainDefinition.Parse(await domain.GetXmlAsync(flags, cancellationToken).ConfigureAwait(false));
        }
    }

    extension(ConnectionDomains domains)
    {
        /// <summary>Defines a guest, or changes the definition of the guest with this name and UUID; it is not started.</summary>
        /// <param name="definition">The definition.</param>
        /// <param name="flags">How it is checked.</param>
        /// <param name="cancellationToken">Gives up the answer.</param>
        /// <returns>The guest.</returns>
        /// <exception cref="VirtException">
        /// <see cref="VirtErrorCode.XmlError"/>, <see cref="VirtErrorCode.XmlDetail"/>: the definition is wrong.
        /// <see cref="VirtErrorCode.OperationFailed"/>: its name belongs to a guest with another UUID.
        /// </exception>
        /// <remarks><c>virDomainDefineXML</c>, <c>virDomainDefineXMLFlags</c>.</remarks>
        public Task<Domain> DefineAsync(
            DomainDefinition definition,
            DomainDefineFlags flags = DomainDefineFlags.None,
            CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(domains);
            ArgumentNullException.ThrowIfNull(definition);
            return domains.DefineAsync(definition.ToXml(), flags, cancellationToken);
        }
    }
}
