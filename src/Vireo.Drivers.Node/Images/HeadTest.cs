namespace Vireo.Drivers.Node.Images;

/// <summary>Judges an image's head.</summary>
/// <param name="head">The head.</param>
internal delegate bool HeadTest(ReadOnlySpan<byte> head);
