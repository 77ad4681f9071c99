using Vireo.Contract;
using Vireo.Contract.Qemu;
using Vireo.Daemon.Authorization;
using Vireo.Rpc.Calls;

namespace Vireo.Daemon.Tests.Authorization;

public sealed class PolicyFileTests
{
    private static readonly AccessSubject Alice = new() { UserId = 1000, UserName = "alice", Groups = new HashSet<string> { "ops", "1000" } };
    private static readonly AccessSubject Remote = new() { SaslName = "bob@example.org", DistinguishedName = "CN=client,O=Example" };
    private static readonly AccessObject Web = new("web-1", new Guid("11111111-2222-3333-4444-555555555555"));

    [Theory]
    [InlineData("", false)]
    [InlineData("# nothing\n\n", false)]
    [InlineData("allow * *", true)]
    [InlineData("allow user:alice domain:start", true)]
    [InlineData("allow user:bob domain:start", false)]
    [InlineData("allow uid:1000 domain:*", true)]
    [InlineData("allow group:ops domain:stop,domain:start # both", true)]
    [InlineData("allow * domain:stop", false)]
    [InlineData("deny * domain:start\nallow * *", false)]
    [InlineData("allow * domain:start\ndeny * *", true)]
    [InlineData("allow * domain:start name=web-*", true)]
    [InlineData("allow * domain:start name=db-*", false)]
    [InlineData("deny * domain:start name=web-*\nallow * *", false)]
    [InlineData("deny * domain:start name=db-*\nallow * *", true)]
    [InlineData("allow * domain:start uuid=11111111-2222-3333-4444-555555555555", true)]
    [InlineData("allow * domain:start name=web-* uuid=11111111-2222-3333-4444-555555555556", false)]
    public void GivenRules_WhenAliceStartsAGuest_ThenTheFirstThatSpeaksOfItDecides(string rules, bool may) =>
        Assert.Equal(may, PolicyFile.Parse("rules", rules).Of(Alice).May("domain:start", Web));

    [Theory]
    [InlineData("allow sasl:bob@* *", true)]
    [InlineData("allow \"dn:CN=client,*\" *", true)]
    [InlineData("allow user:alice *", false)]
    [InlineData("allow uid:0 *", false)]
    [InlineData("allow sasl:alice@* *", false)]
    public void GivenSomeoneFromElsewhere_WhenTheyAsk_ThenTheirLoginOrCertificateNamesThem(string rules, bool may) =>
        Assert.Equal(may, PolicyFile.Parse("rules", rules).Of(Remote).May("domain:start", Web));

    [Theory]
    [InlineData("allow * domain:start name=web-*", false)]
    [InlineData("deny * domain:start name=web-*\nallow * *", false)]
    public void GivenAnObjectOfWhichNothingIsKnown_WhenARuleHasConditions_ThenItOpensNothing(string rules, bool may) =>
        Assert.Equal(may, PolicyFile.Parse("rules", rules).Of(Alice).May("domain:start", AccessObject.Unknown));

    [Theory]
    [InlineData("permit * *", "rules:1: a rule is 'allow' or 'deny', whom, and what")]
    [InlineData("allow *", "rules:1: a rule is 'allow' or 'deny', whom, and what")]
    [InlineData("\nallow nobody *", "rules:2: 'nobody' names nobody; there are *, user:, uid:, group:, sasl: and dn:")]
    [InlineData("allow uid:x *", "rules:1: 'uid:x' names nobody; there are *, user:, uid:, group:, sasl: and dn:")]
    [InlineData("allow * domain:fly", "rules:1: there is no permission 'domain:fly'")]
    [InlineData("allow * domain:start nmae=x", "rules:1: 'nmae=x' is not a condition; there are name=, uuid= and parent=")]
    [InlineData("allow * domain:start uuid=x", "rules:1: 'uuid=x' is not a condition; there are name=, uuid= and parent=")]
    [InlineData("allow \"user:x *", "rules:1: a quote is not closed")]
    public void GivenALineThatIsNoRule_WhenRead_ThenTheErrorNamesIt(string rules, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => PolicyFile.Parse("rules", rules)).Message);

    [Fact]
    public void WhenTheContractsPermissionsAreRead_ThenEveryFlagHasAValueAndEveryObjectIsLibvirts()
    {
        string[] kinds = ["connect", "domain", "interface", "network", "network_port", "node_device", "nwfilter", "nwfilter_binding", "secret", "storage_pool", "storage_vol"];

        Assert.All(
            RemoteProgram.Procedures.All.Concat(QemuProgram.Procedures.All).SelectMany(procedure => procedure.Acl.Concat(procedure.AclFilter)),
            rule => Assert.Contains(RequiredPermission.Parse(rule).Kind, kinds));
        Assert.True(Permissions.All.Count >= 90, $"only {Permissions.All.Count} permissions are known");
    }

    [Theory]
    [InlineData(0u, "domain:read")]
    [InlineData(1u, "domain:read domain:read_secure")]
    [InlineData(2u, "domain:read")]
    [InlineData(8u, "domain:read domain:read_secure")]
    public void GivenFlags_WhenXmlIsAskedFor_ThenSecretsNeedTheirOwnPermission(uint flags, string permissions) => Assert.Equal(
        permissions,
        string.Join(' ', RequiredPermission.Of(RemoteProgram.Procedures.DomainGetXmlDesc, [new CallArgument("flags", flags)]).Select(one => one.Permission)));

    [Theory]
    [InlineData("<domain><name>a</name><uuid>11111111-2222-3333-4444-555555555555</uuid></domain>", "a", true)]
    [InlineData("<domain><devices><name>x</name></devices><name>a</name><name>b</name></domain>", "a", false)]
    [InlineData("<!DOCTYPE x [<!ENTITY e 'a'>]><domain><name>&e;</name></domain>", null, false)]
    [InlineData("<domain><name>a", null, false)]
    [InlineData("", null, false)]
    public void GivenADocument_WhenItsObjectIsLookedFor_ThenOnlyItsNameIsRead(string xml, string? name, bool hasUuid)
    {
        var found = XmlIdentity.Read(xml);

        Assert.Equal((name, hasUuid), (found.Name, found.Uuid is not null));
    }
}
