using Vireo.Contract.Drivers;
using Vireo.Drivers.Node.Areas;

namespace Vireo.Drivers.Node;

/// <summary>One open connection: a part for each contract interface that its areas carry out.</summary>
internal sealed class NodeDriver(IReadOnlyList<object> own, IReadOnlyList<AreaConnection> areas) : IDriver
{
    private readonly object[] _parts = [.. own, .. areas.SelectMany(area => area.Parts)];
    private int _disposed;

    /// <inheritdoc />
    public T? Find<T>()
        where T : class => Array.Find(_parts, static part => part is T) as T;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            foreach (AreaConnection area in areas)
            {
                area.Close();
            }

            foreach (IAsyncDisposable part in _parts.OfType<IAsyncDisposable>())
            {
                await part.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
