using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Consoles;
using Vireo.Drivers.Qemu.Faults;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Drivers.Qemu.Running;
using Vireo.Errors;
using Vireo.Host.Objects;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Streams;

namespace Vireo.Drivers.Qemu.Consoles;

/// <summary>Guests' consoles, channels and screens.</summary>
internal sealed class ConsolesPart(QemuNode node) : DomainConsolesBase
{
    private const int ScreenshotChunk = 256 * 1024;
    private const string ScreenshotType = "image/png";

    /// <inheritdoc />
    public override async ValueTask DomainOpenConsoleAsync(
        DomainHandle domain, string? deviceAlias, DomainConsoleFlags flags, RpcStream stream, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)(DomainConsoleFlags.Force | DomainConsoleFlags.Safe), "qemuDomainOpenConsole");
        GuestState state = node.StateOf(domain);
        GuestRun run = state.RequiredRun;
        XElement console = CharacterDevices.FindConsole(state.Definition.Root, deviceAlias)
            ?? throw DriverFaults.Internal($"cannot find character device {deviceAlias ?? "<null>"}");
        string alias = deviceAlias ?? CharacterDevices.AliasOf(console);
        string? path = console.Element("source")?.Attribute("path")?.Value;
        if (console.Attribute("type")?.Value is not ("pty" or "unix") || path is null)
        {
            throw DriverFaults.Internal($"character device {alias} is not using a PTY or UNIX socket");
        }

        await JoinAsync(run, path, console, (flags & DomainConsoleFlags.Force) != 0, "Active console session exists for this domain", stream, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask DomainOpenChannelAsync(
        DomainHandle domain, string? name, DomainChannelFlags flags, RpcStream stream, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags((uint)flags, (uint)DomainChannelFlags.Force, "qemuDomainOpenChannel");
        GuestState state = node.StateOf(domain);
        GuestRun run = state.RequiredRun;
        XElement channel = CharacterDevices.FindChannel(state.Definition.Root, name)
            ?? throw DriverFaults.Internal($"cannot find channel {name ?? "<null>"}");
        string? path = channel.Element("source")?.Attribute("path")?.Value;
        if (channel.Attribute("type")?.Value != "unix" || path is null)
        {
            throw DriverFaults.Internal($"channel {name ?? CharacterDevices.AliasOf(channel)} is not using a UNIX socket");
        }

        await JoinAsync(run, path, channel, (flags & DomainChannelFlags.Force) != 0, "Active channel stream exists for this domain", stream, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc />
    public override async ValueTask DomainOpenGraphicsAsync(
        DomainHandle domain, uint index, DomainOpenGraphicsFlags flags, PassedDescriptors descriptors, CancellationToken cancellationToken)
    {
        using (descriptors)
        {
            DriverFaults.CheckFlags((uint)flags, (uint)DomainOpenGraphicsFlags.SkipAuthentication, "qemuDomainOpenGraphics");
            GuestState state = node.StateOf(domain);
            GuestRun run = state.RequiredRun;
            XElement[] graphics = [.. state.Definition.Root.Elements("devices").Elements("graphics")];
            if (index >= graphics.Length)
            {
                throw DriverFaults.Internal($"No graphics backend with index {index}");
            }

            string protocol = graphics[index].Attribute("type")?.Value switch
            {
                "vnc" => "vnc",
                "spice" => "spice",
                { } other => throw DriverFaults.Raise(
                    VirtErrorCode.InvalidArg, $"Can only open VNC or SPICE graphics backends, not {other}"),
                null => throw DriverFaults.Internal($"No graphics backend with index {index}"),
            };
            if (descriptors.Handles.Count == 0)
            {
                throw DriverFaults.Raise(VirtErrorCode.InvalidArg, "no descriptor was passed");
            }

            await run.ExecuteAsync(
                new QmpCommand("getfd", new JsonObject { ["fdname"] = "graphicsfd" }) { Descriptor = descriptors.Handles[0] }, cancellationToken).ConfigureAwait(false);
            await run.ExecuteAsync(
                "add_client",
                new JsonObject { ["protocol"] = protocol, ["fdname"] = "graphicsfd", ["skipauth"] = flags.HasFlag(DomainOpenGraphicsFlags.SkipAuthentication) },
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public override async ValueTask<string?> DomainScreenshotAsync(
        DomainHandle domain, uint screen, uint flags, RpcStream stream, CancellationToken cancellationToken)
    {
        DriverFaults.CheckFlags(flags, 0, "qemuDomainScreenshot");
        HostedDomain<GuestState> guest = node.Require(domain);
        using GuestJob.Turn job = await guest.State.Job.EnterAsync("remoteDispatchDomainScreenshot", cancellationToken).ConfigureAwait(false);
        GuestRun run = guest.State.RequiredRun;
        XElement[] videos = [.. guest.State.Definition.Root.Elements("devices").Elements("video")];
        if (videos.Length == 0)
        {
            throw DriverFaults.Internal("no screens to take screenshot from");
        }

        if (screen >= (uint)videos.Length)
        {
            throw DriverFaults.Raise(VirtErrorCode.InvalidArg, "no such screen");
        }

        string path = Path.Combine(run.Folder, $"qemu.screendump.{Guid.NewGuid():N}");
        try
        {
            await TakeAsync(run, path, screen, videos, cancellationToken).ConfigureAwait(false);
            byte[] picture = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            _ = SendAsync(picture, stream);
            return ScreenshotType;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task TakeAsync(GuestRun run, string path, uint screen, XElement[] videos, CancellationToken cancellationToken)
    {
        var arguments = new JsonObject { ["filename"] = path, ["format"] = "png" };
        if (screen > 0 && videos[screen].Element("alias")?.Attribute("name")?.Value is { } alias)
        {
            arguments["device"] = alias;
        }

        await run.ExecuteAsync("screendump", arguments, cancellationToken).ConfigureAwait(false);
    }

    private static async Task SendAsync(byte[] picture, RpcStream stream)
    {
        await using (stream)
        {
            try
            {
                for (int sent = 0; sent < picture.Length; sent += ScreenshotChunk)
                {
                    await stream.SendAsync(picture.AsMemory(sent, Math.Min(ScreenshotChunk, picture.Length - sent)), CancellationToken.None).ConfigureAwait(false);
                }

                await stream.FinishAsync(CancellationToken.None).ConfigureAwait(false);
            }
            catch (VirtException e)
            {
                await stream.AbortAsync(e).ConfigureAwait(false);
            }
        }
    }

    private static async Task JoinAsync(
        GuestRun run, string path, XElement device, bool force, string busy, RpcStream stream, CancellationToken cancellationToken)
    {
        CancellationTokenSource session = run.Consoles.Open(path, force) ?? throw DriverFaults.Failed(busy);
        try
        {
            ICharacterEnd end = device.Attribute("type")?.Value == "pty"
                ? new TerminalEnd(path)
                : await SocketEnd.ConnectAsync(path, cancellationToken).ConfigureAwait(false);
            _ = ConsoleBridge.RunAsync(run.Consoles, path, end, session, stream);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            run.Consoles.Close(path, session);
            throw DriverFaults.System($"unable to open console path '{path}': {e.Message}");
        }
    }
}
