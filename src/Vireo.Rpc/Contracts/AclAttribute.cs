namespace Vireo.Rpc.Contracts;

/// <summary>
/// A permission that the caller needs, as libvirt writes it: <c>object:permission</c>, with a flag <c>object:permission:FLAG</c> (only
/// when the flag is set; <c>!FLAG</c>: when it is not), or with a parameter <c>object:permission::param:FLAG</c>. Several: all are
/// needed. None at all: <see cref="NoAclAttribute"/> says that this is meant.
/// </summary>
/// <param name="rule">The rule.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AclAttribute(string rule) : Attribute
{
    /// <summary>The rule.</summary>
    public string Rule { get; } = rule;
}
