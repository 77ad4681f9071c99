namespace Vireo.Host.NodeDeviceXml;

/// <summary>Marks the tree of a device that is about to be made: it has no name yet, and numbers of its own later.</summary>
internal sealed class NewDevice
{
    private NewDevice()
    {
    }

    /// <summary>The one mark that is needed.</summary>
    internal static NewDevice Mark { get; } = new();
}
