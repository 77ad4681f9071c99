namespace Vireo.Errors;

/// <summary>What libvirt's error struct carries besides code and message.</summary>
/// <param name="Str1">The first text; libvirt puts the message's format here.</param>
/// <param name="Str2">The second text; libvirt puts the message's detail here.</param>
/// <param name="Str3">The third text.</param>
/// <param name="Int1">The first number; for system errors, <c>errno</c>.</param>
/// <param name="Int2">The second number.</param>
public readonly record struct VirtErrorDetail(string? Str1, string? Str2, string? Str3, int Int1, int Int2)
{
    /// <summary>Nothing besides code and message, and that is meant: none of it is filled in from the message.</summary>
    public static VirtErrorDetail None => new(null, null, null, 0, 0) { IsMeant = true };

    /// <summary>Whether the fields are as they should be though they are empty.</summary>
    public bool IsMeant { get; init; }
}
