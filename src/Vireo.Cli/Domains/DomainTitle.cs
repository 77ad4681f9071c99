using System.Xml.Linq;
using Vireo.Domains;
using Vireo.Errors;

namespace Vireo.Cli.Domains;

/// <summary>Finds guests' titles, with drivers that have no call for it too.</summary>
internal static class DomainTitle
{
    internal static async Task<string?> FindTitleAsync(this Domain domain, CancellationToken cancellationToken)
    {
        try
        {
            return await domain.GetTitleAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (VirtNotSupportedException)
        {
            string xml = await domain.GetXmlAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            return (string?)XDocument.Parse(xml).Root?.Element("title");
        }
    }
}
