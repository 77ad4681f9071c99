using System.Text;
using Vireo.Contract.Domains;
using Vireo.Contract.Domains.Security;
using Vireo.Drivers.Qemu.Running;

namespace Vireo.Drivers.Qemu.Domains;

/// <summary>Who guests run as. Texts count the zero byte at their end, as the wire has them.</summary>
internal sealed class SecurityPart(QemuNode node) : DomainSecurityBase
{
    private static readonly byte[] Nothing = [0];

    /// <inheritdoc />
    public override ValueTask<(ReadOnlyMemory<byte> Label, bool Enforcing)> DomainGetSecurityLabelAsync(
        DomainHandle domain, CancellationToken cancellationToken)
    {
        bool active = node.StateOf(domain).IsActive;
        ReadOnlyMemory<byte> label = active && node.Identity is { } identity
            ? Encoding.ASCII.GetBytes($"+{identity.UserId}:+{identity.GroupId}\0")
            : Nothing;
        return ValueTask.FromResult((label, false));
    }

    /// <inheritdoc />
    public override ValueTask<(ReadOnlyMemory<byte> Model, ReadOnlyMemory<byte> Doi)> NodeGetSecurityModelAsync(
        CancellationToken cancellationToken) => ValueTask.FromResult<(ReadOnlyMemory<byte>, ReadOnlyMemory<byte>)>(
            (node.Identity is null ? "none\0"u8.ToArray() : "dac\0"u8.ToArray(), "0\0"u8.ToArray()));
}
