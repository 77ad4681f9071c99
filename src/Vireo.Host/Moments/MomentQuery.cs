namespace Vireo.Host.Moments;

/// <summary>Which moments of a tree a call means.</summary>
/// <param name="Deep">Whether those further down are meant too, or the children only.</param>
/// <param name="Leaves">True: those without children; false: those with; null: both.</param>
public readonly record struct MomentQuery(bool Deep, bool? Leaves = null);
