namespace Vireo.Contract.Storage.Volumes;

/// <summary>What a volume takes.</summary>
/// <remarks><c>virStorageVolInfoFlags</c>.</remarks>
[Flags]
public enum StorageVolumeInfoFlags : uint
{
    /// <summary>What it takes of its pool. <c>VIR_STORAGE_VOL_USE_ALLOCATION</c>.</summary>
    None = 0,

    /// <summary>How large its file is. <c>VIR_STORAGE_VOL_GET_PHYSICAL</c>.</summary>
    Physical = 1,
}
