using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Vireo.Drivers.Qemu.Monitor;

namespace Vireo.Drivers.Qemu.Tests.Monitor;

public class MonitorEventsTests
{
    [Fact]
    public void GivenAShutdown_WhenRead_ThenItTellsWhoWantedIt()
    {
        MonitorEvent.Shutdown shutdown = Assert.IsType<MonitorEvent.Shutdown>(
            Read("SHUTDOWN", """{"data": {"guest": true, "reason": "guest-shutdown"}}"""));

        Assert.True(shutdown.Guest);
        Assert.Equal("guest-shutdown", shutdown.Reason);
    }

    [Fact]
    public void GivenAnEventOfNobodysInterest_WhenRead_ThenItIsKeptAsItCame()
    {
        MonitorEvent.Other other = Assert.IsType<MonitorEvent.Other>(Read("NIC_RX_FILTER_CHANGED", """{"data": {"name": "net0"}}"""));

        Assert.Equal("net0", other.Data.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""{"data": 5}""")]
    [InlineData("""{"data": {"guest": "yes", "reason": 7, "actual": "x", "id": [], "open": 1}}""")]
    [InlineData("{}")]
    public void GivenFieldsOfWrongTypes_WhenRead_ThenTheyCountAsEmpty(string message)
    {
        foreach (string name in new[] { "SHUTDOWN", "BALLOON_CHANGE", "VSERPORT_CHANGE", "MIGRATION", "DEVICE_DELETED", "BLOCK_IO_ERROR", "RTC_CHANGE" })
        {
            Assert.NotNull(Read(name, message));
        }
    }

    [Fact]
    public void AnyNumber_ReadsAsItself() => Prop.ForAll((long number) =>
        Read("BALLOON_CHANGE", $$$"""{"data": {"actual": {{{number}}}}}""") is MonitorEvent.BalloonChange change && change.Bytes == number).QuickCheckThrowOnFailure();

    private static MonitorEvent Read(string name, string message) => MonitorEvents.Read(name, JsonDocument.Parse(message).RootElement).Event;
}
