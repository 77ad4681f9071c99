namespace Vireo.Rpc.Contracts;

/// <summary>A call that a read-only connection may make. Without this attribute a call is denied there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute
{
    /// <summary>Flags of the parameter <c>flags</c> that a read-only connection may not set.</summary>
    public uint DeniedFlags { get; init; }

    /// <summary>Whether those flags ask for secrets: libvirt then says <c>with secure flag</c> in its refusal.</summary>
    public bool DeniesSecrets { get; init; }
}
