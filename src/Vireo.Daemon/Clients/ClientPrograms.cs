using Vireo.Contract;
using Vireo.Contract.Lxc;
using Vireo.Contract.Qemu;
using Vireo.Rpc.Calls;

namespace Vireo.Daemon.Clients;

/// <summary>The programs that one client may speak, all carried out by the same target.</summary>
/// <param name="target">What carries out the calls until there is another.</param>
internal sealed class ClientPrograms(ICallTarget target)
{
    private readonly RemoteDispatcher _remote = new(target);
    private readonly QemuDispatcher _qemu = new(target);
    private readonly LxcDispatcher _lxc = new(target);

    /// <summary>Finds a program; the one that is spoken most is looked at first.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The program; null: it is not one of these.</returns>
    internal IProgram? Find(uint number) => number switch
    {
        RemoteProgram.Number => _remote,
        QemuProgram.Number => _qemu,
        LxcProgram.Number => _lxc,
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
