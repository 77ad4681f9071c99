using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Node.Images;

/// <summary>Reads what an image's head says.</summary>
/// <param name="head">The head.</param>
internal delegate ImageFacts HeadReader(ReadOnlySpan<byte> head);
