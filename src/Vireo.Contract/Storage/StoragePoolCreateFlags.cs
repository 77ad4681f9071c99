namespace Vireo.Contract.Storage;

/// <summary>How to turn a pool on.</summary>
/// <remarks><c>virStoragePoolCreateFlags</c>.</remarks>
[Flags]
public enum StoragePoolCreateFlags : uint
{
    /// <summary>It is there already. <c>VIR_STORAGE_POOL_CREATE_NORMAL</c>.</summary>
    None = 0,

    /// <summary>It is built first. <c>VIR_STORAGE_POOL_CREATE_WITH_BUILD</c>.</summary>
    WithBuild = 1,

    /// <summary>It is built first; whatever is there is lost. <c>VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE</c>.</summary>
    WithBuildOverwrite = 2,

    /// <summary>
    /// It is built first, but not where there is something already. <c>VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE</c>.
    /// </summary>
    WithBuildNoOverwrite = 4,
}
