namespace Vireo.Rpc.Contracts;

/// <summary>A permission without which an object is left out of what is listed (<c>@aclfilter</c>).</summary>
/// <param name="rule">The rule, <c>object:permission</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AclFilterAttribute(string rule) : Attribute
{
    /// <summary>The rule.</summary>
    public string Rule { get; } = rule;
}
