using Vireo.Contract;
using Vireo.Contract.Connections;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;

namespace Vireo.Testing.Faults;

/// <summary>A program as an earlier release of libvirt had it.</summary>
/// <param name="inner">The program of today.</param>
/// <param name="release">The release.</param>
internal sealed class OldProgram(IProgram inner, Version release) : IProgram
{
    private const string GetVersion = "virConnectGetLibVersion";
    private const string SupportsFeature = "virConnectSupportsFeature";

    private static readonly Dictionary<ConnectFeature, Version> FeatureReleases = new()
    {
        [ConnectFeature.ProgramKeepalive] = new Version(0, 9, 8),
        [ConnectFeature.TypedParamString] = new Version(0, 9, 8),
        [ConnectFeature.RemoteEventCallback] = new Version(1, 2, 1),
        [ConnectFeature.RemoteCloseCallback] = new Version(1, 3, 2),
        [ConnectFeature.NetworkUpdateHasCorrectOrder] = new Version(7, 2, 0),
    };

    public uint Number => inner.Number;

    public uint Version => inner.Version;

    public ProcedureInfo? Find(int procedure) =>
        inner.Find(procedure) is { } found && !(System.Version.TryParse(found.Since, out Version? since) && since > release) ? found : null;

    public IReadOnlyList<CallArgument> Describe(IncomingCall call) => inner.Describe(call);

    public ValueTask InvokeAsync(IncomingCall call) => Find(call.Header.Procedure)?.Api switch
    {
        GetVersion when Number == RemoteProgram.Number => call.ReplyAsync(ValueTask.FromResult(NumberOf(release)), static (ref writer, value) => writer.WriteUInt64(value)),
        SupportsFeature when !Has(call) => call.ReplyAsync(ValueTask.FromResult(false), static (ref writer, value) => writer.WriteBoolean(value)),
        _ => inner.InvokeAsync(call),
    };

    private static ulong NumberOf(Version version) => (ulong)((version.Major * 1_000_000) + (version.Minor * 1_000) + Math.Max(version.Build, 0));

    private bool Has(IncomingCall call) => inner.Describe(call) is not [{ Value: ConnectFeature feature }]
        || !FeatureReleases.TryGetValue(feature, out Version? since)
        || since <= release;
}
