using System.Xml.Linq;

namespace Vireo.Drivers.Qemu.Launching;

/// <summary>Where a volume of a pool lies.</summary>
/// <param name="Type">The kind of source: <c>file</c>, <c>block</c>, <c>network</c>.</param>
/// <param name="Source">The source's element.</param>
/// <param name="Format">The volume's format; null: as the disk says, else raw.</param>
public sealed record VolumeSource(string Type, XElement Source, string? Format = null);
