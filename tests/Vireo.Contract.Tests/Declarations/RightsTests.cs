using System.Reflection;
using System.Text.Json;
using Vireo.Contract.Tests.Facts;
using Vireo.Rpc.Contracts;

namespace Vireo.Contract.Tests.Declarations;

public sealed class RightsTests
{
    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsDeclared_ThenItNeedsThePermissionsThatItNeedsInLibvirt(string program, int number)
    {
        (Declaration declared, WireProcedure facts) = Find(program, number);

        Assert.Equal(facts.Acl, declared.Info.Acl);
        Assert.Equal(facts.AclFilter, declared.Info.AclFilter);
        Assert.Equal(facts.Acl.Count == 0, declared.Method.IsDefined(typeof(NoAclAttribute)));
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsDeclared_ThenReadOnlyConnectionsMayMakeItAsInLibvirt(string program, int number)
    {
        (Declaration declared, WireProcedure facts) = Find(program, number);

        Assert.Equal(facts.ReadOnly?.ValueKind == JsonValueKind.True, declared.Info.AllowedReadOnly);
        Assert.Equal(facts.ReadOnlyDeniedFlags, declared.Info.ReadOnlyDeniedFlags);
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsDeclared_ThenItNeedsALoginAndWaitsItsTurnAsInLibvirt(string program, int number)
    {
        (Declaration declared, WireProcedure facts) = Find(program, number);

        Assert.Equal(!facts.Login, declared.Info.WithoutLogin);
        Assert.Equal(facts.Priority, declared.Info.Priority.ToString(), ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(DeclaredContract.Calls), MemberType = typeof(DeclaredContract))]
    public void WhenACallIsDeclared_ThenStreamsAndDescriptorsGoAlongAsInLibvirt(string program, int number)
    {
        (Declaration declared, WireProcedure facts) = Find(program, number);

        Assert.Equal(facts.Stream, declared.Info.Stream.ToString(), ignoreCase: true);
        Assert.Equal(facts.Sparse, declared.Info.SparseFlag);
        Assert.Equal(facts.CallDescriptors is not null, declared.Info.TakesDescriptors);
        Assert.Equal(facts.ReplyDescriptors is not null, declared.Info.ReturnsDescriptors);
    }

    private static (Declaration Declared, WireProcedure Facts) Find(string program, int number) =>
        (DeclaredContract.Find(program, number), DeclaredContract.Find(program, number).Facts);
}
