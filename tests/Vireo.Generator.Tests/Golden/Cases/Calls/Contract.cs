namespace Calls;

[RpcProgram(0x2000_8086, 1)]
public static partial class RemoteProgram;

[XdrStruct("remote_nonnull_domain")]
public sealed partial record DomainHandle(string Name, Guid Uuid, int Id);

[Flags]
public enum XmlFlags : uint
{
    None = 0,
    Secure = 1,
}

[Contract(typeof(RemoteProgram))]
public interface IDomainCalls
{
    [Procedure(2), NoAcl, Priority(CallPriority.High), ReadOnly, WithoutLogin]
    ValueTask ConnectCloseAsync(CancellationToken cancellationToken);

    [Procedure(14, Since = "0.3.0", Idempotent = true), Acl("domain:read"), Acl("domain:read_secure:SECURE")]
    [ReadOnly(DeniedFlags = (uint)XmlFlags.Secure, DeniesSecrets = true)]
    ValueTask<string> DomainGetXmlDescAsync(DomainHandle domain, XmlFlags flags, CancellationToken cancellationToken);

    [Procedure(273, Api = "virConnectListAllDomains"), Acl("connect:search_domains"), AclFilter("domain:getattr"), ReplyMax("domains", 16384)]
    ValueTask<(IReadOnlyList<DomainHandle> domains, uint count)> ConnectListAllDomainsAsync(int needResults, uint flags, CancellationToken cancellationToken);
}
