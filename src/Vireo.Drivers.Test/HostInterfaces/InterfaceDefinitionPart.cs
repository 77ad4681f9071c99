using Vireo.Contract.HostInterfaces;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Host.HostInterfaceXml;

namespace Vireo.Drivers.Test.HostInterfaces;

/// <summary>Defining the node's own network interfaces and turning them on and off.</summary>
internal sealed class InterfaceDefinitionPart(TestNode node) : InterfaceDefinitionBase
{
    /// <inheritdoc />
    public override ValueTask<InterfaceHandle> InterfaceDefineXmlAsync(
        string xml, InterfaceDefineFlags flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, (uint)InterfaceDefineFlags.Validate, "testInterfaceDefineXML");
        return ValueTask.FromResult(node.Interfaces.Define(HostInterfaceReader.Read(xml)));
    }

    /// <inheritdoc />
    public override ValueTask InterfaceUndefineAsync(InterfaceHandle networkInterface, CancellationToken cancellationToken)
    {
        node.Interfaces.Undefine(networkInterface.Name);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask InterfaceCreateAsync(InterfaceHandle networkInterface, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testInterfaceCreate");
        node.Interfaces.SetActive(networkInterface.Name, active: true);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public override ValueTask InterfaceDestroyAsync(InterfaceHandle networkInterface, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testInterfaceDestroy");
        node.Interfaces.SetActive(networkInterface.Name, active: false);
        return ValueTask.CompletedTask;
    }
}
