using System.Globalization;
using System.Xml.Linq;
using Vireo.Errors;
using Vireo.Host.Programs;

namespace Vireo.Host.Traffic;

/// <summary>Limits traffic on links of the host by <c>tc</c>, as libvirt lays its classes out (<c>virNetDevBandwidth</c>).</summary>
public static class TrafficControl
{
    /// <summary>The class of a bridge for all guests that were promised nothing.</summary>
    public const uint SharedClass = 2;

    private const string Program = "tc";

    /// <summary>Limits a link that leads to one guest.</summary>
    /// <param name="link">The link's name.</param>
    /// <param name="bandwidth">The limits, as the guest sees them; null: none.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: tc refuses.</exception>
    public static async Task LimitAsync(string link, XElement? bandwidth)
    {
        if (bandwidth is not null)
        {
            await ClearAsync(link).ConfigureAwait(false);
            await LimitOutAsync(link, TrafficRate.Read(bandwidth, "inbound"), isShared: false).ConfigureAwait(false);
            await LimitInAsync(link, TrafficRate.Read(bandwidth, "outbound")).ConfigureAwait(false);
        }
    }

    /// <summary>Limits a bridge: guests that were promised something get classes of their own beside the shared one.</summary>
    /// <param name="bridge">The bridge's name.</param>
    /// <param name="bandwidth">The limits, as the guests see them; null: none.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: tc refuses.</exception>
    public static async Task LimitBridgeAsync(string bridge, XElement? bandwidth)
    {
        if (bandwidth is not null)
        {
            await ClearAsync(bridge).ConfigureAwait(false);
            await LimitOutAsync(bridge, TrafficRate.Read(bandwidth, "inbound"), isShared: true).ConfigureAwait(false);
            await LimitInAsync(bridge, TrafficRate.Read(bandwidth, "outbound")).ConfigureAwait(false);
        }
    }

    /// <summary>Takes all limits off a link; where there are none that is no fault.</summary>
    /// <param name="link">The link's name.</param>
    /// <returns>A task that ends when it was done.</returns>
    public static async Task ClearAsync(string link)
    {
        await TryAsync("qdisc", "del", "dev", link, "root").ConfigureAwait(false);
        await TryAsync("qdisc", "del", "dev", link, "ingress").ConfigureAwait(false);
    }

    /// <summary>Promises traffic to one guest of a bridge.</summary>
    /// <param name="bridge">The bridge's name.</param>
    /// <param name="limits">The bridge's own limits.</param>
    /// <param name="classId">The number of the guest's class, above <see cref="SharedClass"/>.</param>
    /// <param name="mac">The guest's hardware address.</param>
    /// <param name="promised">What it is promised.</param>
    /// <returns>A task that ends when it was done.</returns>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.InternalError"/>: tc refuses.</exception>
    public static async Task PromiseAsync(string bridge, TrafficRate limits, uint classId, string mac, TrafficRate promised)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(promised);
        ArgumentNullException.ThrowIfNull(mac);
        string id = Class(classId);
        await RunAsync(
            "class", "add", "dev", bridge, "parent", "1:1", "classid", id, "htb", "rate", Rate(promised.Floor), "ceil", Rate(limits.Ceiling),
            "quantum", Quantum(promised)).ConfigureAwait(false);
        await RunAsync("qdisc", "add", "dev", bridge, "parent", id, "handle", $"{classId:x}:", "sfq", "perturb", "10").ConfigureAwait(false);

        // tc knows no frames' addresses; they stand before the packet that it sees.
        string digits = mac.Replace(":", null, StringComparison.Ordinal);
        await RunAsync(
            "filter", "add", "dev", bridge, "protocol", "ip", "prio", "2", "handle", Filter(classId), "u32",
            "match", "u16", "0x0800", "0xffff", "at", "-2",
            "match", "u32", "0x" + digits[4..], "0xffffffff", "at", "-12",
            "match", "u16", "0x" + digits[..4], "0xffff", "at", "-14",
            "flowid", id).ConfigureAwait(false);
    }

    /// <summary>Takes a promise back; what is not there is no fault.</summary>
    /// <param name="bridge">The bridge's name.</param>
    /// <param name="classId">The number of the guest's class.</param>
    /// <returns>A task that ends when it was done.</returns>
    public static async Task TakeBackAsync(string bridge, uint classId)
    {
        await TryAsync("qdisc", "del", "dev", bridge, "handle", $"{classId:x}:").ConfigureAwait(false);
        await TryAsync("filter", "del", "dev", bridge, "prio", "2", "handle", Filter(classId), "u32").ConfigureAwait(false);
        await TryAsync("class", "del", "dev", bridge, "classid", Class(classId)).ConfigureAwait(false);
    }

    /// <summary>Changes what a class of a bridge is promised.</summary>
    /// <param name="bridge">The bridge's name.</param>
    /// <param name="limits">The bridge's own limits.</param>
    /// <param name="classId">The class's number.</param>
    /// <param name="rateKib">KiB a second.</param>
    /// <returns>Whether tc did it.</returns>
    public static Task<ProgramRun> ChangeAsync(string bridge, TrafficRate limits, uint classId, ulong rateKib)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return TryAsync(
            "class", "change", "dev", bridge, "classid", Class(classId), "htb", "rate", Rate(rateKib), "ceil", Rate(limits.Ceiling),
            "quantum", Quantum(limits));
    }

    /// <summary>What leaves by the link, and so reaches the guest.</summary>
    private static async Task LimitOutAsync(string link, TrafficRate? rate, bool isShared)
    {
        if (rate is not { Average: > 0 })
        {
            return;
        }

        string average = Rate(rate.Average);
        await RunAsync("qdisc", "add", "dev", link, "root", "handle", "1:", "htb", "default", isShared ? "2" : "1").ConfigureAwait(false);
        if (isShared)
        {
            await RunAsync(
                "class", "add", "dev", link, "parent", "1:", "classid", "1:1", "htb", "rate", average, "ceil", Rate(rate.Ceiling),
                "quantum", Quantum(rate)).ConfigureAwait(false);
        }

        string leaf = isShared ? "1:2" : "1:1";
        string[] peak = rate.Peak > 0 ? ["ceil", Rate(rate.Peak)] : [];
        string[] burst = rate.Burst > 0 ? ["burst", $"{rate.Burst}kb"] : [];
        await RunAsync([
            "class", "add", "dev", link, "parent", isShared ? "1:1" : "1:", "classid", leaf, "htb", "rate", average, .. peak, .. burst,
            "quantum", Quantum(rate)]).ConfigureAwait(false);
        await RunAsync("qdisc", "add", "dev", link, "parent", leaf, "handle", "2:", "sfq", "perturb", "10").ConfigureAwait(false);
        await RunAsync(
            "filter", "add", "dev", link, "parent", "1:0", "protocol", "all", "prio", "1", "handle", "1", "fw", "flowid", "1").ConfigureAwait(false);
    }

    /// <summary>What comes in by the link, and so from the guest.</summary>
    private static async Task LimitInAsync(string link, TrafficRate? rate)
    {
        if (rate is null)
        {
            return;
        }

        // tc counts a burst in bytes, with 32 bits.
        ulong burst = rate.Burst > 0 ? rate.Burst : Math.Min(rate.Average, uint.MaxValue / 1024);
        await RunAsync("qdisc", "add", "dev", link, "ingress").ConfigureAwait(false);
        await RunAsync(
            "filter", "add", "dev", link, "parent", "ffff:", "protocol", "all", "u32", "match", "u32", "0", "0", "police",
            "rate", Rate(rate.Average), "burst", $"{burst}kb", "mtu", "64kb", "drop", "flowid", ":1").ConfigureAwait(false);
    }

    private static async Task RunAsync(params string[] arguments)
    {
        ProgramRun run = await TryAsync(arguments).ConfigureAwait(false);
        if (!run.Succeeded)
        {
            throw run.Failure();
        }
    }

    private static Task<ProgramRun> TryAsync(params string[] arguments) =>
        HostProgram.RunAsync(new ProgramPlan(Program, arguments), CancellationToken.None);

    private static string Rate(ulong kib) => string.Create(CultureInfo.InvariantCulture, $"{kib}kbps");

    private static string Class(uint id) => string.Create(CultureInfo.InvariantCulture, $"1:{id:x}");

    private static string Filter(uint id) => string.Create(CultureInfo.InvariantCulture, $"800::{800 + id}");

    /// <summary>How much a class sends at a time: about as many frames as fit into its rate.</summary>
    private static string Quantum(TrafficRate rate)
    {
        const ulong Frame = 1500;
        return Math.Max(1, rate.Average * 1024 / 8 / Frame).ToString(CultureInfo.InvariantCulture);
    }
}
