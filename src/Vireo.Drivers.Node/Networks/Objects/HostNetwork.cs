using System.Threading.Channels;
using Vireo.Host.Objects;

namespace Vireo.Drivers.Node.Networks.Objects;

/// <summary>A network of this host.</summary>
/// <param name="state">Its first state.</param>
internal sealed class HostNetwork(NetworkState state) : HostedObject<NetworkState>(state)
{
    /// <summary>Holds one token while somebody changes what the host does for the network.</summary>
    private readonly Channel<bool> _taken = Channel.CreateBounded<bool>(1);

    /// <summary>Waits for its turn to change what the host does for the network: starts, stops, ports. Whoever only asks takes none.</summary>
    /// <returns>What ends the turn when it is disposed.</returns>
    internal async ValueTask<Turn> EnterAsync(CancellationToken cancellationToken)
    {
        await _taken.Writer.WriteAsync(true, cancellationToken).ConfigureAwait(false);
        return new Turn(_taken.Reader);
    }

    /// <summary>A turn.</summary>
    internal readonly struct Turn(ChannelReader<bool> taken) : IDisposable
    {
        /// <summary>Ends the turn.</summary>
        public void Dispose() => taken.TryRead(out _);
    }
}
