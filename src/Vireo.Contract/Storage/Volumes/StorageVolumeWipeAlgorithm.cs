namespace Vireo.Contract.Storage.Volumes;

/// <summary>What to write over a volume.</summary>
/// <remarks><c>virStorageVolWipeAlgorithm</c>.</remarks>
public enum StorageVolumeWipeAlgorithm : uint
{
    /// <summary>Zeros. <c>VIR_STORAGE_VOL_WIPE_ALG_ZERO</c>.</summary>
    Zero = 0,

    /// <summary>Four passes, as NNSA wants for removable disks. <c>VIR_STORAGE_VOL_WIPE_ALG_NNSA</c>.</summary>
    Nnsa = 1,

    /// <summary>Four passes, as the US Department of Defense wants. <c>VIR_STORAGE_VOL_WIPE_ALG_DOD</c>.</summary>
    Dod = 2,

    /// <summary>Nine passes, as the German BSI wants. <c>VIR_STORAGE_VOL_WIPE_ALG_BSI</c>.</summary>
    Bsi = 3,

    /// <summary>35 passes, as Gutmann thought best. <c>VIR_STORAGE_VOL_WIPE_ALG_GUTMANN</c>.</summary>
    Gutmann = 4,

    /// <summary>Seven passes, as Schneier thought best. <c>VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER</c>.</summary>
    Schneier = 5,

    /// <summary>Seven random passes. <c>VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7</c>.</summary>
    Pfitzner7 = 6,

    /// <summary>33 random passes. <c>VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33</c>.</summary>
    Pfitzner33 = 7,

    /// <summary>One random pass. <c>VIR_STORAGE_VOL_WIPE_ALG_RANDOM</c>.</summary>
    Random = 8,

    /// <summary>Nothing: the storage is told to forget. <c>VIR_STORAGE_VOL_WIPE_ALG_TRIM</c>.</summary>
    Trim = 9,
}
