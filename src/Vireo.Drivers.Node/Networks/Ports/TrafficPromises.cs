using Vireo.Drivers.Node.Networks.Faults;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Programs;
using Vireo.Host.Traffic;

namespace Vireo.Drivers.Node.Networks.Ports;

/// <summary>What guests are promised of a network's traffic: never more than the network has.</summary>
internal static class TrafficPromises
{
    /// <summary>Promises a new port what it asks for.</summary>
    /// <returns>The port with the number of its class, and the promises with its own.</returns>
    /// <exception cref="VirtException">The network has not enough left, or tc refuses.</exception>
    internal static async Task<(NetworkPortDefinition Port, PromisedTraffic Promised)> AddAsync(NetworkState network, NetworkPortDefinition port)
    {
        if (Check(network, port, oldFloor: 0) is not { } limits)
        {
            return (port, network.Promised);
        }

        string bridge = network.Definition.Bridge ?? string.Empty;
        uint classId = network.Promised.NextClass;
        TrafficRate wanted = TrafficRate.Read(port.Root.Element("bandwidth"), "inbound") ?? new TrafficRate(0);
        try
        {
            await TrafficControl.PromiseAsync(bridge, limits, classId, port.Mac, wanted).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            await TrafficControl.TakeBackAsync(bridge, classId).ConfigureAwait(false);
            throw;
        }

        PromisedTraffic promised = network.Promised.With(classId, port.Floor);
        await ShareAsync(bridge, limits, promised).ConfigureAwait(false);
        return (port.With(own => own.Element("bandwidth")?.SetAttributeValue("classID", classId)), promised);
    }

    /// <summary>Takes back what a port was promised.</summary>
    /// <returns>The promises without it.</returns>
    internal static async Task<PromisedTraffic> RemoveAsync(NetworkState network, NetworkPortDefinition port)
    {
        if (port.ClassId == 0 || LimitsOf(network) is not { } limits)
        {
            return network.Promised;
        }

        string bridge = network.Definition.Bridge ?? string.Empty;
        await TrafficControl.TakeBackAsync(bridge, port.ClassId).ConfigureAwait(false);
        PromisedTraffic promised = network.Promised.Without(port.ClassId, port.Floor);
        await ShareAsync(bridge, limits, promised).ConfigureAwait(false);
        return promised;
    }

    /// <summary>Changes what a port is promised.</summary>
    /// <param name="network">The network.</param>
    /// <param name="old">The port as it was.</param>
    /// <param name="port">The port as it is to be, without a class.</param>
    /// <exception cref="VirtException">The network has not enough left, or tc refuses.</exception>
    internal static async Task<(NetworkPortDefinition Port, PromisedTraffic Promised)> ChangeAsync(
        NetworkState network, NetworkPortDefinition old, NetworkPortDefinition port)
    {
        NetworkPortDefinition same = port.With(own => own.Element("bandwidth")?.SetAttributeValue("classID", old.ClassId == 0 ? null : old.ClassId));
        if (old.Floor == port.Floor || Check(network, port, old.Floor) is not { } limits)
        {
            return (same, network.Promised);
        }

        if (port.Floor == 0)
        {
            return (port, await RemoveAsync(network, old).ConfigureAwait(false));
        }

        if (old.Floor == 0)
        {
            return await AddAsync(network, port).ConfigureAwait(false);
        }

        string bridge = network.Definition.Bridge ?? string.Empty;
        ProgramRun run = await TrafficControl.ChangeAsync(bridge, limits, old.ClassId, port.Floor).ConfigureAwait(false);
        if (!run.Succeeded)
        {
            throw run.Failure();
        }

        PromisedTraffic promised = network.Promised with { SumKib = network.Promised.SumKib - old.Floor + port.Floor };
        await ShareAsync(bridge, limits, promised).ConfigureAwait(false);
        return (same, promised);
    }

    /// <summary>The network's own limits if there is anything to promise; null: there is not.</summary>
    private static TrafficRate? Check(NetworkState network, NetworkPortDefinition port, ulong oldFloor)
    {
        NetworkDefinition definition = network.Definition;
        TrafficRate? limits = LimitsOf(network);
        if (port.Floor > 0 && !definition.IsOwn)
        {
            throw Unsupported(
                $"Invalid use of 'floor' on interface with MAC address {port.Mac} - 'floor' is only supported for interface type 'network' "
                + "with forward type 'nat', 'route', 'open' or none");
        }

        if (port.Floor > 0 && limits is null)
        {
            throw Unsupported(
                $"Invalid use of 'floor' on interface with MAC address {port.Mac} - network '{definition.Name}' has no inbound QoS set");
        }

        if (limits is null || (port.Floor == 0 && oldFloor == 0))
        {
            return null;
        }

        ulong sum = network.Promised.SumKib - oldFloor + port.Floor;
        if (sum > limits.Ceiling)
        {
            throw NetworkFaults.Invalid(
                $"Cannot plug '{port.Mac}' interface into '{definition.Bridge}' because new combined inbound floor={sum} would overcommit "
                + $"{(limits.Peak > 0 ? "peak" : "average")}={limits.Ceiling} on network '{definition.Name}'");
        }

        return limits;
    }

    private static TrafficRate? LimitsOf(NetworkState network) => TrafficRate.Read(network.Definition.Root.Element("bandwidth"), "inbound");

    /// <summary>What is promised to nobody is for all others.</summary>
    private static Task<ProgramRun> ShareAsync(string bridge, TrafficRate limits, PromisedTraffic promised) =>
        TrafficControl.ChangeAsync(bridge, limits, TrafficControl.SharedClass, limits.Ceiling - Math.Min(limits.Ceiling, promised.SumKib));

    private static VirtException Unsupported(string detail) => NetworkFaults.Raise(VirtErrorCode.OperationUnsupported, detail);
}
