using Vireo.Contract.Drivers;
using Vireo.Daemon.Authorization;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Daemon.Clients;

/// <summary>What one client has with its server: the programs that it may call, and what it has open in them.</summary>
internal interface IClientSession : IAsyncDisposable
{
    /// <summary>Whether the client may only look.</summary>
    bool IsReadOnly { get; }

    /// <summary>Whether a policy says what the client may do.</summary>
    bool IsGuarded => false;

    /// <summary>Judges the client's calls, from its login on; null: it may make any.</summary>
    CallGuard? Guard => null;

    /// <summary>What carries out the client's calls; null: nothing is open.</summary>
    IDriver? Driver => null;

    /// <summary>Finds a program.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="version">Its version.</param>
    /// <returns>The program; null: it is not offered here.</returns>
    IProgram? Find(uint number, uint version);

    /// <summary>Refuses calls that the client may not make, whatever they say.</summary>
    /// <param name="procedure">What is called.</param>
    /// <exception cref="Errors.VirtException">It may not be called.</exception>
    void Admit(ProcedureInfo procedure);
}
