using Vireo.Model.Domains;
using Vireo.Model.Domains.Backups;
using Vireo.Model.Domains.Checkpoints;
using Vireo.Model.Domains.Snapshots;
using Vireo.Model.HostInterfaces;
using Vireo.Model.Hosts;
using Vireo.Model.Hosts.Domains;
using Vireo.Model.Hosts.Processors;
using Vireo.Model.Networks;
using Vireo.Model.Networks.Ports;
using Vireo.Model.NodeDevices;
using Vireo.Model.NwFilters;
using Vireo.Model.Processors;
using Vireo.Model.Secrets;
using Vireo.Model.Storage.PoolKinds;
using Vireo.Model.Storage.Pools;
using Vireo.Model.Storage.Volumes;

namespace Vireo.Model.Tests.Schemas;

/// <summary>
/// Every attribute, element, text and word that libvirt's schemas know is declared by a view. The schemas are read where libvirt installed them; without
/// them there is nothing to compare with.
/// </summary>
public sealed class CoverageTests
{
    /// <summary>
    /// Below <c>format</c> the schema of pools allows <c>vendor</c> and <c>product</c>, which libvirt itself reads below <c>source</c> alone.
    /// </summary>
    private static readonly string[] Quirks = ["StoragePoolDefinition/source/format/product", "StoragePoolDefinition/source/format/vendor"];

    public static TheoryData<string, Type> Documents => new()
    {
        { "domain.rng", typeof(DomainDefinition) },
        { "network.rng", typeof(NetworkDefinition) },
        { "networkport.rng", typeof(NetworkPortDefinition) },
        { "storagepool.rng", typeof(StoragePoolDefinition) },
        { "storagevol.rng", typeof(VolumeDefinition) },
        { "storagepoolcaps.rng", typeof(StoragePoolCapabilities) },
        { "domainsnapshot.rng", typeof(SnapshotDefinition) },
        { "domaincheckpoint.rng", typeof(CheckpointDefinition) },
        { "domainbackup.rng", typeof(BackupDefinition) },
        { "secret.rng", typeof(SecretDefinition) },
        { "nodedev.rng", typeof(NodeDeviceDefinition) },
        { "interface.rng", typeof(InterfaceDefinition) },
        { "nwfilter.rng", typeof(NwFilterDefinition) },
        { "nwfilterbinding.rng", typeof(NwFilterBindingDefinition) },
        { "capability.rng", typeof(Capabilities) },
        { "domaincaps.rng", typeof(DomainCapabilities) },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void EverythingThatASchemaKnows_IsDeclaredByItsView(string schema, Type view)
    {
        SkipWithoutSchemas();
        (IReadOnlyCollection<string> missing, int seen) = Coverage.Of(schema, view);

        Assert.Equal("", string.Join('\n', missing.Except(Quirks)));
        Assert.True(seen > 10, $"{schema} holds only {seen} things: it was not read as a schema");
    }

    [Fact]
    public void EverythingThatTheSchemaOfProcessorsKnows_IsDeclared()
    {
        SkipWithoutSchemas();

        Assert.Equal("", string.Join('\n', Coverage.Of("cpu.rng", typeof(CpuDefinition), typeof(HostCpu)).Missing));
    }

    [Fact]
    public void TheWalk_FindsWhatAViewLacks()
    {
        SkipWithoutSchemas();
        (IReadOnlyCollection<string> missing, _) = Coverage.Of("network.rng", typeof(NetworkPortDefinition));

        Assert.Contains("NetworkPortDefinition/forward", missing);
        Assert.Contains("NetworkPortDefinition/@ipv6", missing);
    }

    private static void SkipWithoutSchemas()
    {
        string reason = $"libvirt's schemas are not installed in {RelaxGrammar.Folder} (Debian: libvirt0)";
        bool isInstalled = Directory.Exists(RelaxGrammar.Folder);
        Assert.True(isInstalled || !MustRun, reason);
        Assert.SkipUnless(isInstalled, reason);
    }

    private static bool MustRun =>
        Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("VIREO_REQUIRE_PEERS") == "1";
}
