namespace Vireo.Contract.Domains.Blocks;

/// <summary>The names of how a disk is copied.</summary>
public static class DomainBlockCopyParameters
{
    /// <summary><c>VIR_DOMAIN_BLOCK_COPY_BANDWIDTH</c>.</summary>
    public const string Bandwidth = "bandwidth";

    /// <summary><c>VIR_DOMAIN_BLOCK_COPY_BUF_SIZE</c>.</summary>
    public const string BufferSize = "buf-size";

    /// <summary><c>VIR_DOMAIN_BLOCK_COPY_GRANULARITY</c>.</summary>
    public const string Granularity = "granularity";
}
