namespace Vireo.Contract.NetworkFilters;

/// <summary>How to define a filter.</summary>
/// <remarks><c>virNWFilterDefineFlags</c>.</remarks>
[Flags]
public enum NwFilterDefineFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_NWFILTER_DEFINE_VALIDATE</c>.</summary>
    Validate = 1,
}
