using System.Xml.Linq;
using Vireo.Drivers.Node.Networks.Objects;
using Vireo.Errors;
using Vireo.Host.NetworkXml;
using Vireo.Host.Programs;
using Vireo.Host.Xml;

namespace Vireo.Drivers.Node.Networks.State;

/// <summary>
/// The administrator's script (<c>hooks/network</c>): it is told what becomes of a network, gets the document on its input, and can refuse a
/// start. libvirt's own: arguments, input and meaning are the same.
/// </summary>
/// <param name="folder">The folder of hooks.</param>
internal sealed class NetworkHook(string folder)
{
    /// <summary>How long a script may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _path = Path.Combine(folder, "network");

    /// <summary>Runs the script where there is one.</summary>
    /// <param name="network">The network.</param>
    /// <param name="operation">What becomes of it: <c>start</c>, <c>started</c>, <c>stopped</c>, <c>port-created</c>, ...</param>
    /// <param name="stage"><c>begin</c> or <c>end</c>.</param>
    /// <param name="port">The port that it is about; null: none.</param>
    /// <exception cref="VirtException"><see cref="VirtErrorCode.HookScriptFailed"/>: the script refuses.</exception>
    internal async Task RunAsync(NetworkState network, string operation, string stage, NetworkPortDefinition? port = null)
    {
        if (!File.Exists(_path))
        {
            return;
        }

        var input = new XElement("hookData", network.Definition.Root, port?.Root);
        using var patience = new CancellationTokenSource(Patience);
        var plan = new ProgramPlan(_path, network.Name, operation, stage, "-") { Input = XmlOutput.Format(input) };
        ProgramRun run = await HostProgram.RunAsync(plan, patience.Token).ConfigureAwait(false);
        if (!run.Succeeded)
        {
            throw VirtErrorTexts.Raise(VirtErrorCode.HookScriptFailed, VirtErrorDomain.Hook, run.Failure().Message);
        }
    }

    /// <summary>Runs the script once nothing can be refused any more.</summary>
    internal async Task TellAsync(NetworkState network, string operation, string stage, NetworkPortDefinition? port = null)
    {
        try
        {
            await RunAsync(network, operation, stage, port).ConfigureAwait(false);
        }
        catch (Exception e) when (e is VirtException or OperationCanceledException)
        {
            // What is over is over, whatever the script says of it.
        }
    }
}
