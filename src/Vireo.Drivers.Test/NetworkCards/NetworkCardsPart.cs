using System.Xml.Linq;
using Vireo.Contract;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Definitions;
using Vireo.Contract.Domains.NetworkCards;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Domains;
using Vireo.Drivers.Test.Faults;
using Vireo.Drivers.Test.Nodes;
using Vireo.Errors;
using Vireo.Host.Calls;
using Vireo.Host.DomainDocuments;
using Vireo.Host.Tuning;

namespace Vireo.Drivers.Test.NetworkCards;

/// <summary>Guests' network interfaces: their addresses, and the rates that they may have.</summary>
internal sealed class NetworkCardsPart(TestNode node) : DomainInterfacesBase
{
    private readonly TunedDomains _domains = new(node);

    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<DomainInterfaceAddresses>> DomainInterfaceAddressesAsync(
        DomainHandle domain, DomainInterfaceAddressSource source, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags, 0, "testDomainInterfaceAddresses");
        if (source > DomainInterfaceAddressSource.Arp)
        {
            throw TestFaults.Raise(VirtErrorCode.ArgumentUnsupported, $"Unknown IP address data source {(int)source}");
        }

        TestDomainState state = node.RunningStateOf(domain);
        return ValueTask.FromResult<IReadOnlyList<DomainInterfaceAddresses>>([.. DomainDevices
            .Of(state.Definition.Root, "interface")
            .Select((device, place) => new DomainInterfaceAddresses(
                DomainDevices.TargetOf(device) ?? string.Empty,
                DomainDevices.AddressOf(device),
                [GuestAddresses.Of(node, state.Id, device, place)]))]);
    }

    /// <inheritdoc />
    public override ValueTask DomainSetInterfaceParametersAsync(
        DomainHandle domain,
        string device,
        IReadOnlyList<TypedParameter> parameters,
        DomainModificationImpact flags,
        CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags((uint)flags, ModificationTarget.Both, "testDomainSetInterfaceParameters");
        InterfaceRates.Check(parameters);
        return _domains.ChangeOne(domain, (uint)flags, definition =>
        {
            _ = Require(definition, device);
            return InterfaceRates.Set(definition, device, parameters);
        });
    }

    /// <inheritdoc />
    public override ValueTask<(IReadOnlyList<TypedParameter> Parameters, int ParameterCount)> DomainGetInterfaceParametersAsync(
        DomainHandle domain, string device, int parameterCount, DomainModificationImpact flags, CancellationToken cancellationToken)
    {
        CallCounts.Check(parameterCount, RemoteLimits.DomainInterfaceParameters, "nparams", "REMOTE_DOMAIN_INTERFACE_PARAMETERS_MAX");
        TestFaults.CheckFlags((uint)flags, ModificationTarget.BothAndTexts, "testDomainGetInterfaceParameters");
        return _domains.Tell(
            domain,
            parameterCount,
            InterfaceRates.Count,
            (uint)flags,
            definition => InterfaceRates.Get(Require(definition, device), parameterCount));
    }

    private static XElement Require(DomainDefinition definition, string device) =>
        DomainDevices.FindInterface(definition.Root, device)
            ?? throw VirtErrorTexts.Raise(VirtErrorCode.InvalidArg, VirtErrorDomain.Domain, $"'{device}' is not a known interface");
}
