using System.Globalization;

namespace Vireo.Drivers.Qemu.Addresses;

/// <summary>Some ports: a controller's or a hub's. They are numbered from 1.</summary>
internal sealed class UsbHub(int ports)
{
    /// <summary>How deep hubs may hang below each other.</summary>
    private const int MaxDepth = 4;

    private readonly bool[] _taken = new bool[ports + 1];
    private readonly UsbHub?[] _hubs = new UsbHub?[ports + 1];

    internal int Ports => ports;

    internal UsbHub? Below(int port) => _hubs[port];

    /// <summary>Takes a port; false: another device has it.</summary>
    internal bool Take(int port)
    {
        bool free = !_taken[port];
        _taken[port] = true;
        return free;
    }

    /// <summary>Joins a hub at a port; false: there is one.</summary>
    internal bool Join(int port)
    {
        if (_hubs[port] is not null)
        {
            return false;
        }

        _taken[port] = true;
        _hubs[port] = new UsbHub(UsbBuses.HubPorts);
        return true;
    }

    /// <summary>Takes the first free port, here or on a hub below; null: there is none.</summary>
    internal string? TakeFree(int depth = 1)
    {
        for (int port = 1; port <= ports; port++)
        {
            if (Take(port))
            {
                return port.ToString(CultureInfo.InvariantCulture);
            }
        }

        for (int port = 1; port <= ports && depth < MaxDepth; port++)
        {
            if (_hubs[port]?.TakeFree(depth + 1) is { } below)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{port}.{below}");
            }
        }

        return null;
    }
}
