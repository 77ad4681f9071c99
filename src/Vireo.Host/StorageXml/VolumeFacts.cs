namespace Vireo.Host.StorageXml;

/// <summary>What is found of a volume on the node.</summary>
/// <param name="Type">What it is: <c>file</c>, <c>dir</c>, <c>ploop</c>.</param>
/// <param name="CapacityBytes">How large it is for its user.</param>
/// <param name="AllocationBytes">What it takes.</param>
/// <param name="PhysicalBytes">How large its file seems.</param>
/// <param name="File">The file.</param>
public sealed record VolumeFacts(string Type, ulong CapacityBytes, ulong AllocationBytes, ulong PhysicalBytes, FileFacts File);
