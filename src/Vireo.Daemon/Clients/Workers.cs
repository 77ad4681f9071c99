using Vireo.Daemon.Configuration;
using Vireo.Errors;

namespace Vireo.Daemon.Clients;

/// <summary>
/// A server's workers as libvirtd would have them. Here no thread waits for calls, and a call that waits holds none up: the figures are what
/// administrators set, and how many calls are under way.
/// </summary>
/// <param name="settings">What the configuration says.</param>
internal sealed class Workers(ServiceSettings settings)
{
    private readonly Lock _gate = new();
    private uint _min = Math.Min(settings.MinWorkers, settings.MaxWorkers);
    private uint _max = settings.MaxWorkers;
    private uint _priority = settings.PriorityWorkers;
    private uint _count = Math.Min(settings.MinWorkers, settings.MaxWorkers);

    /// <summary>Tells the figures.</summary>
    /// <param name="calls">How many calls are under way.</param>
    /// <returns>The figures.</returns>
    internal WorkerFigures Look(int calls)
    {
        lock (_gate)
        {
            _count = Math.Min(_max, Math.Max(_count, (uint)calls));
            return new WorkerFigures(_min, _max, _priority, _count, _count - Math.Min(_count, (uint)calls), (uint)calls - Math.Min(_count, (uint)calls));
        }
    }

    /// <summary>Changes what administrators may.</summary>
    /// <param name="min">The least; null: as it is.</param>
    /// <param name="max">The most; null: as it is.</param>
    /// <param name="priority">Those for calls that never wait for a guest; null: as it is.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InvalidArg"/>: they do not go together.</exception>
    internal void Change(uint? min, uint? max, uint? priority)
    {
        lock (_gate)
        {
            uint newMin = min ?? _min;
            uint newMax = max ?? _max;
            if (newMin > newMax)
            {
                throw Fault("minWorkers cannot be larger than maxWorkers");
            }

            if ((newMax == 0) != (_max == 0))
            {
                throw Fault("maxWorkers must not be switched from zero to non-zero and vice versa");
            }

            (_min, _max, _priority) = (newMin, newMax, priority ?? _priority);
            _count = Math.Max(_count, newMin);
        }
    }

    private static VirtException Fault(string detail) => VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.None, detail);
}
