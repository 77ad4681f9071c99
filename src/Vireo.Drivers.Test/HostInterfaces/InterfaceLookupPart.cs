using Vireo.Contract.HostInterfaces;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.HostInterfaces;

/// <summary>Finding and describing the node's own network interfaces.</summary>
internal sealed class InterfaceLookupPart(TestNode node) : InterfaceLookupBase
{
    /// <inheritdoc />
    public override ValueTask<InterfaceHandle> InterfaceLookupByNameAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Interfaces.Require(name).Handle);

    /// <inheritdoc />
    public override ValueTask<InterfaceHandle> InterfaceLookupByMacStringAsync(string mac, CancellationToken cancellationToken) =>
        ValueTask.FromResult(node.Interfaces.RequireMac(mac));

    /// <inheritdoc />
    public override ValueTask<string> InterfaceGetXmlDescAsync(
        InterfaceHandle networkInterface, InterfaceXmlFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, 0, "testInterfaceGetXMLDesc");
        return ValueTask.FromResult(node.Interfaces.Require(networkInterface.Name).Definition.Text);
    }
}
