namespace Vireo.Host.DomainXml.Devices;

/// <summary>How libvirt writes a device in which nothing is.</summary>
internal enum WhenEmpty
{
    /// <summary>As an element closed in itself.</summary>
    Closed,

    /// <summary>With a start and an end, on lines of their own.</summary>
    Open,

    /// <summary>Not at all, where it has no attributes either.</summary>
    Dropped,
}
