using Vireo.Daemon.Logs;
using Vireo.Errors;

namespace Vireo.Daemon.Tests.Logs;

public sealed class LogOutputTests
{
    [Theory]
    [InlineData("2:stderr 1:file:/tmp/x.log", "2:stderr 1:file:/tmp/x.log")]
    [InlineData("01:stderr", "1:stderr")]
    [InlineData("1:syslog:x  4:journald", "1:syslog:x 4:journald")]
    [InlineData("1:syslog:", "1:syslog:")]
    [InlineData("1:file:/tmp/x.log 2:file:/tmp/x.log", "2:file:/tmp/x.log")]
    [InlineData("3:stderr 1:file:/tmp/x.log 4:stderr", "1:file:/tmp/x.log 4:stderr")]
    public void GivenOutputs_WhenWrittenAgain_ThenTheyReadAsLibvirtdWritesThem(string text, string written) =>
        Assert.Equal(written, LogOutput.Format(LogOutput.Parse(text)));

    [Theory]
    [InlineData("1stderr", "Malformed format for log output '1stderr'")]
    [InlineData("0:stderr", "Invalid log priority '0' for log output '0:stderr'")]
    [InlineData("5:stderr", "Invalid log priority '5' for log output '5:stderr'")]
    [InlineData(":stderr", "Invalid log priority '' for log output ':stderr'")]
    [InlineData("1:nope", "Invalid log destination 'nope' for log output '1:nope'")]
    [InlineData("1:", "Invalid log destination '' for log output '1:'")]
    [InlineData("1:stderr:x", "Log output '1:stderr:x' does not meet the format requirements for destination type 'stderr'")]
    [InlineData("1:journald:x", "Log output '1:journald:x' does not meet the format requirements for destination type 'journald'")]
    [InlineData("1:syslog", "Log output '1:syslog' does not meet the format requirements for destination type 'syslog'")]
    [InlineData("1:file", "Log output '1:file' does not meet the format requirements for destination type 'file'")]
    [InlineData("2:file:/tmp/a:b", "Log output '2:file:/tmp/a:b' does not meet the format requirements for destination type 'file'")]
    public void GivenNoOutput_WhenRead_ThenTheErrorIsLibvirts(string text, string what)
    {
        var error = Assert.Throws<VirtException>(() => LogOutput.Parse(text));

        Assert.Equal((VirtErrorCode.InvalidArg, "invalid argument: " + what), (error.Code, error.Message));
    }
}
