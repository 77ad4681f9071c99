using Vireo.Rpc.Contracts;

namespace Vireo.Generator.Tests.Shapes;

[Contract(typeof(ShapesProgram))]
public interface IRules
{
    [Procedure(30, Since = "0.9.13", Idempotent = true), Acl("domain:getattr"), Acl("domain:write:!LIVE"), AclFilter("domain:read")]
    [Priority(CallPriority.High), ReadOnly(DeniedFlags = (uint)(ShapeFlags.Secret | ShapeFlags.Highest))]
    ValueTask<string> DomainGetXmlDescAsync(ShapeFlags flags, CancellationToken cancellationToken);

    [Procedure(31), NoAcl, ReadOnly(DeniedFlags = 2, DeniesSecrets = true), WithoutLogin]
    ValueTask StorageVolGetXmlDescAsync(uint flags, CancellationToken cancellationToken);
}
