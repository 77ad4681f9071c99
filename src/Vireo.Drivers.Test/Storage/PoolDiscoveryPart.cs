using Vireo.Contract.Storage;
using Vireo.Drivers.Test.Faults;
using Vireo.Errors;
using Vireo.Host.StorageXml;

namespace Vireo.Drivers.Test.Storage;

/// <summary>Looking for storage that pools could be made of. There is always the same.</summary>
internal sealed class PoolDiscoveryPart : StoragePoolDiscoveryBase
{
    private const string LogicalSources = """
        <sources>
          <source>
            <device path='/dev/sda20'/>
            <name>testvg1</name>
            <format type='lvm2'/>
          </source>
          <source>
            <device path='/dev/sda21'/>
            <name>testvg2</name>
            <format type='lvm2'/>
          </source>
        </sources>

        """;

    /// <inheritdoc />
    public override ValueTask<string> ConnectFindStoragePoolSourcesAsync(
        string type, string? sourceSpecification, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testConnectFindStoragePoolSources");

        // libvirt takes its first kind of pool for none.
        if (type == "dir")
        {
            throw TestFaults.Raise(VirtErrorCode.InternalError, $"unknown storage pool type {type}");
        }

        string? host = sourceSpecification is null ? null : PoolReader.ReadSourceHost(sourceSpecification, type);
        return ValueTask.FromResult(type switch
        {
            "logical" => LogicalSources,
            "netfs" => NetworkSources(
                host ?? throw TestFaults.Raise(VirtErrorCode.InvalidArg, "hostname must be specified for netfs sources")),
            _ => throw TestFaults.Raise(VirtErrorCode.NoSupport, $"pool type '{type}' does not support source discovery"),
        });
    }

    private static string NetworkSources(string host) =>
        $"""
        <sources>
          <source>
            <host name='{host}'/>
            <dir path='/testshare'/>
            <format type='nfs'/>
          </source>
        </sources>

        """;
}
