namespace Vireo.Rpc.Contracts;

/// <summary>Whether a call may run in the lane that stays free when guests hang. Without this attribute it is low.</summary>
/// <param name="priority">The priority.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PriorityAttribute(CallPriority priority) : Attribute
{
    /// <summary>The priority.</summary>
    public CallPriority Priority { get; } = priority;
}

/// <summary>Whether a call ever waits for a guest.</summary>
public enum CallPriority
{
    /// <summary>It may wait for a guest's monitor.</summary>
    Low,

    /// <summary>It never waits for a guest.</summary>
    High,
}
