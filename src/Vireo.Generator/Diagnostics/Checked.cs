using Vireo.Generator.Sources;

namespace Vireo.Generator.Diagnostics;

/// <summary>
/// What was read from one declaration. The model holds no places in the source, so that it stays equal when lines move; the findings do.
/// </summary>
/// <param name="Model">What code is generated from; null: something is so wrong that none is.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record Checked<T>(T? Model, EquatableArray<Finding> Findings)
    where T : class, IEquatable<T>;
