using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Security;
using Vireo.Contract.Parameters;
using Vireo.Drivers.Test.Faults;

namespace Vireo.Drivers.Test.Domains;

/// <summary>How guests' memory was encrypted when they started: not at all.</summary>
internal sealed class LaunchSecurityPart : DomainLaunchSecurityBase
{
    /// <inheritdoc />
    /// <remarks>libvirt's own refuses a flag that its public function always adds, so it never answers; nor does this.</remarks>
    public override ValueTask<IReadOnlyList<TypedParameter>> DomainGetLaunchSecurityInfoAsync(
        DomainHandle domain, uint flags, CancellationToken cancellationToken)
    {
        TestFaults.CheckFlags(flags | (uint)TypedParameterFlags.StringOkay, 0, "testDomainGetLaunchSecurityInfo");
        return ValueTask.FromResult<IReadOnlyList<TypedParameter>>([]);
    }
}
