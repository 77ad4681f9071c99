using Vireo.Host.Files;

namespace Vireo.Host.StorageXml;

/// <summary>What is known of a volume's file from outside.</summary>
/// <param name="Mode">Who may do what.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Group">Which group's.</param>
public sealed record FileFacts(uint Mode, uint Owner, uint Group)
{
    /// <summary>When it was read, written, and changed in any way; null: not shown, as for pools' folders.</summary>
    public (FileTime Accessed, FileTime Modified, FileTime Changed)? Times { get; init; }
}
