using Vireo.Daemon.Logs;
using Vireo.Errors;

namespace Vireo.Daemon.Tests.Logs;

public sealed class LogFilterTests
{
    [Theory]
    [InlineData("3:remote 4:event 1:util", "3:*remote* 4:*event* 1:*util* ")]
    [InlineData("   2:a    3:b  ", "2:*a* 3:*b* ")]
    [InlineData("1:foo 2:foo", "1:*foo* 2:*foo* ")]
    [InlineData("1:*foo*", "1:**foo** ")]
    [InlineData("1:+foo", "1:*foo* ")]
    [InlineData("+3:a", "3:*a* ")]
    [InlineData("1:a:b", "1:*a* ")]
    [InlineData("", null)]
    public void GivenFilters_WhenWrittenAgain_ThenTheyReadAsLibvirtdWritesThem(string text, string? written) =>
        Assert.Equal(written, LogFilter.Format(LogFilter.Parse(text)));

    [Theory]
    [InlineData("9:foo", "Invalid priority '9' for filter '9:foo'")]
    [InlineData("0x1:b", "Invalid priority '0x1' for filter '0x1:b'")]
    [InlineData(":a", "Invalid priority '' for filter ':a'")]
    [InlineData("1:", "Invalid match string ''")]
    [InlineData("1:+", "Invalid match string '+'")]
    [InlineData("foo", "Malformed format for filter 'foo'")]
    [InlineData("1 :a", "Malformed format for filter '1'")]
    public void GivenNoFilter_WhenRead_ThenTheErrorIsLibvirts(string text, string what)
    {
        var error = Assert.Throws<VirtException>(() => LogFilter.Parse(text));

        Assert.Equal((VirtErrorCode.InvalidArg, "invalid argument: " + what), (error.Code, error.Message));
    }

    [Theory]
    [InlineData("qemu", "Vireo.Drivers.Qemu.Monitor", true)]
    [InlineData("Clients", "Vireo.Daemon.Clients.ClientService", true)]
    [InlineData("daemon*service", "Vireo.Daemon.Clients.ClientService", true)]
    [InlineData("xen", "Vireo.Drivers.Qemu.Monitor", false)]
    public void GivenAFilter_WhenAPartLogs_ThenItIsMeantByAnyPieceOfItsName(string pattern, string category, bool matches) =>
        Assert.Equal(matches, new LogFilter(LogPriority.Debug, pattern).Matches(category));
}
