using Vireo.Contract.Administration;
using Vireo.Contract.Parameters;
using Vireo.Daemon.Accounts;
using Vireo.Daemon.Clients;

namespace Vireo.Daemon.Administration;

/// <summary>Answers an administrator's calls about clients.</summary>
/// <param name="desk">What is administrated.</param>
internal sealed class AdminClients(AdminDesk desk) : AdminClientsBase
{
    /// <inheritdoc />
    public override ValueTask<IReadOnlyList<TypedParameter>> ClientGetInfoAsync(
        AdminClientHandle client, uint flags, CancellationToken cancellationToken)
    {
        var found = desk.Find(client.Server.Name).Registry.Find(client.Id) ?? throw AdminFaults.ClientIsGone(client.Id);
        AdminFaults.RefuseFlags(flags, "adminClientGetInfo");
        return ValueTask.FromResult<IReadOnlyList<TypedParameter>>([.. Describe(found)]);
    }

    /// <inheritdoc />
    public override ValueTask ClientCloseAsync(AdminClientHandle client, uint flags, CancellationToken cancellationToken)
    {
        var found = desk.Find(client.Server.Name).Registry.Find(client.Id) ?? throw AdminFaults.NoClient(client.Id);
        AdminFaults.RefuseFlags(flags, "adminClientClose");
        found.Evict();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<TypedParameter> Describe(Admission admission)
    {
        var client = admission.Client;
        yield return new TypedParameter(ClientIdentityParameters.ReadOnly, new TypedParameterValue.Boolean(client?.IsReadOnly ?? false));
        if (client?.SaslUserName is { } saslName)
        {
            yield return AdminParameters.Make(ClientIdentityParameters.SaslUserName, saslName);
        }

        if (admission.Identity?.Credentials is { } peer)
        {
            yield return new TypedParameter(ClientIdentityParameters.UnixUserId, new TypedParameterValue.Int32((int)peer.UserId));
            yield return AdminParameters.Make(ClientIdentityParameters.UnixUserName, HostAccounts.UserName(peer.UserId) ?? "");
            yield return new TypedParameter(ClientIdentityParameters.UnixGroupId, new TypedParameterValue.Int32((int)peer.GroupId));
            yield return AdminParameters.Make(ClientIdentityParameters.UnixGroupName, HostAccounts.GroupName(peer.GroupId) ?? "");
            yield return new TypedParameter(ClientIdentityParameters.UnixProcessId, new TypedParameterValue.Int32(peer.ProcessId));
        }

        if (admission.Identity?.NetworkAddress is { } address)
        {
            yield return AdminParameters.Make(ClientIdentityParameters.SocketAddress, address);
        }

        if (client?.Identity.DistinguishedName is { } distinguishedName)
        {
            yield return AdminParameters.Make(ClientIdentityParameters.X509DistinguishedName, distinguishedName);
        }
    }
}
