namespace Vireo.Contract.NetworkFilters;

/// <summary>How to bind a filter.</summary>
/// <remarks><c>virNWFilterBindingCreateFlags</c>.</remarks>
[Flags]
public enum NwFilterBindingCreateFlags : uint
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The XML is held against the schema. <c>VIR_NWFILTER_BINDING_CREATE_VALIDATE</c>.</summary>
    Validate = 1,
}
