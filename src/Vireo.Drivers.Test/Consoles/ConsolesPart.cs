using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Consoles;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Streams;
using Vireo.Rpc.Streams;

namespace Vireo.Drivers.Test.Consoles;

/// <summary>Guests' screens and consoles. What is written to a console comes back, so that programs can test theirs.</summary>
internal sealed class ConsolesPart(TestNode node) : DomainConsolesBase, IAsyncDisposable
{
    private const string ScreenType = "image/png";
    private static readonly string[] Consoles = ["console", "serial", "parallel"];

    private readonly StreamWork _work = new();

    /// <inheritdoc />
    /// <remarks>libvirt's own test driver has no consoles at all.</remarks>
    public override ValueTask DomainOpenConsoleAsync(
        DomainHandle domain, string? deviceAlias, DomainConsoleFlags flags, RpcStream stream, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)(DomainConsoleFlags.Force | DomainConsoleFlags.Safe), "testDomainOpenConsole");
        XElement root = node.RunningStateOf(domain).Definition.Root;
        Open(Consoles.SelectMany(kind => DomainDevices.Of(root, kind)), deviceAlias, "character device", stream);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask DomainOpenChannelAsync(
        DomainHandle domain, string? name, DomainChannelFlags flags, RpcStream stream, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)DomainChannelFlags.Force, "testDomainOpenChannel");
        XElement root = node.RunningStateOf(domain).Definition.Root;
        Open(DomainDevices.Of(root, "channel"), name, "channel", stream);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    /// <remarks>libvirt's own does not ask whether the guest is there or runs; every guest shows the same picture.</remarks>
    public override ValueTask<string?> DomainScreenshotAsync(
        DomainHandle domain, uint screen, uint flags, RpcStream stream, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainScreenshot");
        _work.Start(stream, static (stream, token) => stream.SendAsync(ScreenPicture.Png, token));
        return ValueTask.FromResult<string?>(ScreenType);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _work.DisposeAsync();

    private void Open(IEnumerable<XElement> devices, string? name, string kind, RpcStream stream)
    {
        bool found = devices.Any(device => name is null || NameOf(device) == name);
        if (!found)
        {
            throw TestFaults.Raise(VirtErrorCode.InternalError, $"cannot find {kind} {name ?? "<null>"}");
        }

        _work.Start(stream, EchoAsync);
    }

    private static string? NameOf(XElement device) =>
        (device.Element("alias")?.Attribute("name") ?? device.Element("target")?.Attribute("name"))?.Value;

    private static async ValueTask EchoAsync(RpcStream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        while (true)
        {
            StreamPart part = await stream.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (part.IsEnd)
            {
                return;
            }

            await stream.SendAsync(buffer.AsMemory(0, part.Bytes), cancellationToken).ConfigureAwait(false);
        }
    }
}
