using System.Xml.Linq;

namespace Vireo.Host.DomainXml;

/// <summary>What one driver adds to the rules that every guest's document follows.</summary>
public interface IDriverRules
{
    /// <summary>Elements of the driver's own namespace, in normal form; they stand last in the document.</summary>
    /// <param name="input">The document as it came.</param>
    /// <returns>The elements; their namespace is declared on the root with the prefix that <see cref="NamespacePrefix"/> names.</returns>
    IEnumerable<XElement> ReadNamespace(XElement input);

    /// <summary>The prefix with which libvirt writes the driver's namespace: <c>qemu</c>.</summary>
    string NamespacePrefix { get; }

    /// <summary>Whether NUMA cells, where a document has them, and modules make up a guest's memory, whatever it says itself.</summary>
    bool CellsAreMemory { get; }

    /// <summary>Fills in what the driver decides before the common rules look at the guest.</summary>
    /// <param name="domain">The guest as read; it is changed.</param>
    void BeforeCommon(XElement domain);

    /// <summary>Completes what the common rules added, places devices, and refuses what the driver cannot do.</summary>
    /// <param name="domain">The guest after the common rules; it is changed.</param>
    void AfterCommon(XElement domain);
}
