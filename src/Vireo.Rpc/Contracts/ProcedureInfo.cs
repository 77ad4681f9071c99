namespace Vireo.Rpc.Contracts;

/// <summary>
/// What is known of a procedure without calling it: its place on the wire and its rules. The generator makes one for each.
/// </summary>
/// <param name="Program">The program's number.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Number">The procedure's number.</param>
/// <param name="Name">The contract method's name without <c>Async</c>.</param>
/// <param name="Api">The C function, as error messages name it.</param>
public sealed record ProcedureInfo(uint Program, uint Version, int Number, string Name, string Api)
{
    /// <summary>Whether it is a message from the daemon: nobody can call it.</summary>
    public bool IsEvent { get; init; }

    /// <summary>Whether a read-only connection may call it.</summary>
    public bool AllowedReadOnly { get; init; }

    /// <summary>Flags that a read-only connection may not set in a call that it may make.</summary>
    public uint ReadOnlyDeniedFlags { get; init; }

    /// <summary>Whether it may be called before the client has authenticated.</summary>
    public bool WithoutLogin { get; init; }

    /// <summary>Whether it never waits for a guest.</summary>
    public CallPriority Priority { get; init; }

    /// <summary>Whether calling it twice does no more than calling it once.</summary>
    public bool Idempotent { get; init; }

    /// <summary>Which way its stream's data goes.</summary>
    public StreamDirection Stream { get; init; }

    /// <summary>The flag that allows holes in its stream; 0: there is none.</summary>
    public uint SparseFlag { get; init; }

    /// <summary>Whether descriptors may travel with the call.</summary>
    public bool TakesDescriptors { get; init; }

    /// <summary>Whether descriptors may travel with the reply.</summary>
    public bool ReturnsDescriptors { get; init; }

    /// <summary>The permissions that it needs, in libvirt's writing; empty: none.</summary>
    public IReadOnlyList<string> Acl { get; init; } = [];

    /// <summary>The permissions without which an object is left out of the reply.</summary>
    public IReadOnlyList<string> AclFilter { get; init; } = [];

    /// <summary>The first release of libvirt that has it; null when that is not known.</summary>
    public string? Since { get; init; }
}
