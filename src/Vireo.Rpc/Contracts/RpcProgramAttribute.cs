namespace Vireo.Rpc.Contracts;

/// <summary>
/// A static partial class that stands for one program of the wire: a number, a version and the procedures of every interface that names
/// it with <see cref="ContractAttribute"/>.
/// </summary>
/// <param name="number">The program's number.</param>
/// <param name="version">The program's version.</param>
/// <remarks>
/// For a class <c>RemoteProgram</c> the generator writes: into the class, <c>Number</c>, <c>Version</c>, a nested static class
/// <c>Procedures</c> with a <see cref="ProcedureInfo"/> field for each procedure, <c>All</c> and <c>Find(int)</c>; beside it,
/// <c>RemoteDriver</c> (the client's half: implements every contract interface over an <see cref="Calls.ICaller"/>),
/// <c>RemoteDispatcher</c> (the daemon's half), <c>IRemoteEvents</c> (all event interfaces), <c>RemoteEventsBase</c> (drops them all),
/// <c>RemoteEventSender</c> and <c>RemoteEventReceiver</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RpcProgramAttribute(uint number, uint version) : Attribute
{
    /// <summary>The program's number.</summary>
    public uint Number { get; } = number;

    /// <summary>The program's version.</summary>
    public uint Version { get; } = version;

    /// <summary>What the generated classes' names begin with; by default the class's name without <c>Program</c>.</summary>
    public string? Prefix { get; init; }
}
