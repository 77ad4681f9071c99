using Vireo.Rpc.Calls;

namespace Vireo.Daemon.Authorization;

/// <summary>A call of libvirt's first years that lists names or counts, and the later one that lists whole handles.</summary>
/// <param name="ListAsync">Lists the handles.</param>
/// <param name="NameOf">What the older call calls an object.</param>
internal sealed record OlderList(
    Func<ICallTarget, IReadOnlyList<CallArgument>, CancellationToken, ValueTask<IReadOnlyList<object>>> ListAsync, Func<object, string> NameOf);
