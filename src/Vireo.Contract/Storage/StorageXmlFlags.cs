namespace Vireo.Contract.Storage;

/// <summary>What the XML of a storage pool or volume shows.</summary>
/// <remarks><c>virStorageXMLFlags</c>.</remarks>
[Flags]
public enum StorageXmlFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>What holds at the next start, though it is on. <c>VIR_STORAGE_XML_INACTIVE</c>.</summary>
    Inactive = 1,
}
