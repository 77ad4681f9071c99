namespace Vireo.Drivers.Test.Lists;

/// <summary>Lists' flags come in pairs; a pair of which none is set does not filter.</summary>
internal static class ListFilter
{
    /// <summary>Whether an object is taken that is as the first flag of a pair says.</summary>
    internal static bool Takes(uint flags, uint asItIs, uint otherwise) => (flags & (asItIs | otherwise)) == 0 || (flags & asItIs) != 0;
}
