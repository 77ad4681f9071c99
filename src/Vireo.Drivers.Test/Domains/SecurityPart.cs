using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Security;
using Vireo.Drivers.Test.Nodes;

namespace Vireo.Drivers.Test.Domains;

/// <summary>The security driver of a node in memory. Texts count the zero byte at their end, as the wire has them.</summary>
internal sealed class SecurityPart(TestNode node) : DomainSecurityBase
{
    private static readonly byte[] Model = [.. "testSecurity\0"u8];
    private static readonly byte[] Nothing = [0];
    private static readonly byte[] Label = [.. "libvirt-test\0"u8];

    /// <inheritdoc />
    public override ValueTask<(ReadOnlyMemory<byte> Label, bool Enforcing)> DomainGetSecurityLabelAsync(
        DomainHandle domain, CancellationToken cancellationToken)
    {
        bool active = node.StateOf(domain).IsActive;
        ReadOnlyMemory<byte> label = active ? Label : Nothing;
        return ValueTask.FromResult((label, active));
    }

    /// <inheritdoc />
    /// <remarks>The test driver has none to list; libvirtd answers that with a count of -1 rather than with an error.</remarks>
    public override ValueTask<(IReadOnlyList<DomainSecurityLabel> Labels, int Count)> DomainGetSecurityLabelListAsync(
        DomainHandle domain, CancellationToken cancellationToken) =>
        ValueTask.FromResult<(IReadOnlyList<DomainSecurityLabel>, int)>(([], -1));

    /// <inheritdoc />
    public override ValueTask<(ReadOnlyMemory<byte> Model, ReadOnlyMemory<byte> Doi)> NodeGetSecurityModelAsync(
        CancellationToken cancellationToken) => ValueTask.FromResult<(ReadOnlyMemory<byte>, ReadOnlyMemory<byte>)>((Model, Nothing));
}
