namespace Vireo.Model.Values;

/// <summary>Sizes written as one reads them: <c>4.GiB</c>.</summary>
public static class DataSizeLiterals
{
    extension(int count)
    {
        /// <summary>So many KiB.</summary>
        public DataSize KiB => DataSize.FromKiB(checked((ulong)count));

        /// <summary>So many MiB.</summary>
        public DataSize MiB => DataSize.FromMiB(checked((ulong)count));

        /// <summary>So many GiB.</summary>
        public DataSize GiB => DataSize.FromGiB(checked((ulong)count));

        /// <summary>So many TiB.</summary>
        public DataSize TiB => DataSize.FromTiB(checked((ulong)count));
    }
}
