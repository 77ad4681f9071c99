namespace Vireo.Drivers.Qemu.State;

/// <summary>How saved memory is packed (<c>virQEMUSaveFormat</c>).</summary>
internal enum SaveFormat : uint
{
    /// <summary>Not at all.</summary>
    Raw = 0,

    /// <summary>By <c>gzip</c>.</summary>
    Gzip = 1,

    /// <summary>By <c>bzip2</c>.</summary>
    Bzip2 = 2,

    /// <summary>By <c>xz</c>.</summary>
    Xz = 3,

    /// <summary>By <c>lzop</c>.</summary>
    Lzop = 4,
}
