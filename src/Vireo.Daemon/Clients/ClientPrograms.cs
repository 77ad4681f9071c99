using Vireo.Contract;
using Vireo.Contract.Lxc;
using Vireo.Contract.Qemu;
using Vireo.Rpc.Calls;

namespace Vireo.Daemon.Clients;

/// <summary>The programs that one client may speak, all carried out by the same target.</summary>
internal sealed class ClientPrograms
{
    private readonly RemoteDispatcher _remote;
    private readonly QemuDispatcher _qemu;
    private readonly LxcDispatcher _lxc;
    private readonly IProgram _reachedRemote;
    private readonly IProgram _reachedQemu;
    private readonly IProgram _reachedLxc;

    /// <summary>Makes the programs.</summary>
    /// <param name="target">What carries out the calls until there is another.</param>
    /// <param name="between">Puts something between the client and each program.</param>
    internal ClientPrograms(ICallTarget target, Func<IProgram, IProgram> between)
    {
        _remote = new RemoteDispatcher(target);
        _qemu = new QemuDispatcher(target);
        _lxc = new LxcDispatcher(target);
        _reachedRemote = between(_remote);
        _reachedQemu = between(_qemu);
        _reachedLxc = between(_lxc);
    }

    /// <summary>Finds a program; the one that is spoken most is looked at first.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The program; null: it is not one of these.</returns>
    internal IProgram? Find(uint number) => number switch
    {
        RemoteProgram.Number => _reachedRemote,
        QemuProgram.Number => _reachedQemu,
        LxcProgram.Number => _reachedLxc,
        _ => null,
    };

    /// <summary>Hands later calls to another target; those that are under way stay where they are.</summary>
    /// <param name="next">The target.</param>
    internal void Retarget(ICallTarget next)
    {
        _remote.Driver = next;
        _qemu.Driver = next;
        _lxc.Driver = next;
    }
}
