namespace Vireo.Drivers.Node.Images;

/// <summary>An image that is there.</summary>
/// <param name="Path">Where.</param>
/// <param name="Format">Its format, in QEMU's word.</param>
/// <param name="Secret">What opens it; null: it is not encrypted.</param>
internal sealed record ImageSource(string Path, string Format, ImageSecret? Secret = null);
