using System.Net.Sockets;
using Vireo.Contract;
using Vireo.Contract.Tests.Facts;
using Vireo.Daemon.Tests.Fixtures;
using Vireo.Daemon.Tests.Fuzzing;
using Vireo.Drivers.Test;
using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Hardening;

/// <summary>What is secret in a guest's definition is told to nobody who may only read, and to no log (goal 16).</summary>
public sealed class SecretTests
{
    private const int CallsOfEach = 64;

    // As long as nothing else in a reply happens to be.
    private const string Secret = "planted-secret-7f3a";

    private const string Guest =
        $"<domain type='test'><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid><memory>8192</memory><os><type>hvm</type></os><devices><graphics type='vnc' port='-1' passwd='{Secret}'/></devices></domain>";

    [Fact]
    public async Task GivenAPasswordInADefinition_WhenAReaderMakesEveryCallWithEveryFlag_ThenNoReplyAndNoLogHoldsIt()
    {
        await using var fixture = await DaemonFixture.StartAsync("audit_logging = 1\nlog_level = 1", drivers: [new TestDriverProvider()]);
        fixture.Logs.Expect(5502); // that calls fail is what is asked for
        using var owner = await fixture.ConnectAsync();
        await owner.OpenAsync("test:///default");
        await owner.CallAsync(RemoteProgram.Procedures.DomainDefineXml, (ref XdrWriter writer) => writer.WriteString(Guest));
        using var reader = new FuzzConnection(new UnixDomainSocketEndPoint(fixture.Daemon.ReadOnlyUnixSocket ?? "")) { Secret = System.Text.Encoding.UTF8.GetBytes(Secret) };
        reader.Add(KnownCalls.Header(WireFacts.Remote, 1), KnownCalls.OpenTest, "open");
        foreach ((WireFacts program, WireProcedure procedure) in KnownCalls.All("remote", "qemu", "lxc"))
        {
            for (int seed = 0; seed < CallsOfEach; seed++)
            {
                reader.Add(KnownCalls.Header(program, procedure.Number), new ArgumentFuzzer(program, new Random(seed)) { IsRight = true }.Write(procedure.Args), procedure.Name);
            }

            reader.Exchange();
        }

        Assert.True(reader.Succeeded > CallsOfEach, $"only {reader.Succeeded} calls were carried out");
        Assert.Empty(reader.Betrayals);
        Assert.DoesNotContain(fixture.Logs.Texts, text => text.Contains(Secret, StringComparison.Ordinal));
        Assert.True(await IsToldToTheOwnerAsync(owner), "the owner does not get the password either: nothing was proved");
    }

    private static async Task<bool> IsToldToTheOwnerAsync(RawClient owner)
    {
        const uint inactiveAndSecure = 3;
        byte[] reply = await owner.CallAsync(RemoteProgram.Procedures.DomainGetXmlDesc, (ref XdrWriter writer) =>
        {
            Contract.Domains.DomainHandle.Write(ref writer, new("test", Guid.Parse("6695eb01-f6a4-8304-79aa-97f2502e193f"), 1));
            writer.WriteUInt32(inactiveAndSecure);
        });
        return System.Text.Encoding.UTF8.GetString(reply).Contains(Secret, StringComparison.Ordinal);
    }
}
