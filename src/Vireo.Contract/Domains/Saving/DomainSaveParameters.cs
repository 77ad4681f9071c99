namespace Vireo.Contract.Domains.Saving;

/// <summary>The names of where and how guests are saved.</summary>
public static class DomainSaveParameters
{
    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_DXML</c>.</summary>
    public const string Xml = "dxml";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_FILE</c>.</summary>
    public const string File = "file";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT</c>.</summary>
    public const string ImageFormat = "image_format";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_BZIP2</c>.</summary>
    public const string ImageFormatBzip2 = "bzip2";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_GZIP</c>.</summary>
    public const string ImageFormatGzip = "gzip";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_LZOP</c>.</summary>
    public const string ImageFormatLzop = "lzop";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_RAW</c>.</summary>
    public const string ImageFormatRaw = "raw";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_SPARSE</c>.</summary>
    public const string ImageFormatSparse = "sparse";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_XZ</c>.</summary>
    public const string ImageFormatXz = "xz";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT_ZSTD</c>.</summary>
    public const string ImageFormatZstd = "zstd";

    /// <summary><c>VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS</c>.</summary>
    public const string ParallelChannels = "parallel.channels";
}
