using System.Text.Json;
using System.Text.Json.Nodes;
using Vireo.Drivers.Qemu.Monitor;
using Vireo.Errors;

namespace Vireo.Drivers.Qemu.Tests.Monitor;

public class QmpMonitorTests
{
    [Fact]
    public async Task GivenAnOpenMonitor_WhenACommandIsGiven_ThenItsArgumentsAndItsReplyCross()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        Task<JsonElement> answer = fake.Monitor.ExecuteAsync(
            new QmpCommand("qom-get", new JsonObject { ["path"] = "/machine", ["property"] = "type" }), FakeMonitor.Deadline);

        JsonElement command = await fake.ReadAsync();
        await fake.ReturnAsync(command, "\"pc\"");

        Assert.Equal("qom-get", command.GetProperty("execute").GetString());
        Assert.Equal("type", command.GetProperty("arguments").GetProperty("property").GetString());
        Assert.Equal("pc", (await answer).GetString());
    }

    [Fact]
    public async Task GivenTwoCommands_WhenAnsweredInTheOtherOrder_ThenEachGetsItsOwnReply()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        Task<JsonElement> first = fake.Monitor.ExecuteAsync(new QmpCommand("one"), FakeMonitor.Deadline);
        JsonElement one = await fake.ReadAsync();
        Task<JsonElement> second = fake.Monitor.ExecuteAsync(new QmpCommand("two"), FakeMonitor.Deadline);
        JsonElement two = await fake.ReadAsync();

        await fake.ReturnAsync(two, "2");
        await fake.ReturnAsync(one, "1");

        Assert.Equal(1, (await first).GetInt32());
        Assert.Equal(2, (await second).GetInt32());
    }

    [Fact]
    public async Task WhenQemuRefuses_ThenItsOwnWordsAreInTheError()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        Task<JsonElement> answer = fake.Monitor.ExecuteAsync(new QmpCommand("device_del"), FakeMonitor.Deadline);
        string id = (await fake.ReadAsync()).GetProperty("id").GetString()!;

        await fake.SayAsync($$$"""{"id": "{{{id}}}", "error": {"class": "DeviceNotFound", "desc": "Device 'x' not found"}}""");

        QmpException error = await Assert.ThrowsAsync<QmpException>(() => answer);
        Assert.Equal("DeviceNotFound", error.ErrorClass);
        Assert.Equal("internal error: unable to execute QEMU command 'device_del': Device 'x' not found", error.Message);
    }

    [Fact]
    public async Task GivenAnEventBeforeAReply_WhenTheReplyIsThere_ThenTheEventHasBeenTold()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        Task<JsonElement> answer = fake.Monitor.ExecuteAsync(new QmpCommand("stop"), FakeMonitor.Deadline);
        JsonElement command = await fake.ReadAsync();

        await fake.SayAsync("""{"timestamp": {"seconds": 5, "microseconds": 7}, "event": "STOP"}""");
        await fake.ReturnAsync(command);
        await answer;

        MonitorMessage message = Assert.Single(fake.Events);
        Assert.IsType<MonitorEvent.Stop>(message.Event);
        Assert.Equal((5L, 7u), (message.Seconds, message.Microseconds));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[1, 2]")]
    [InlineData("{\"hello\": 1}")]
    [InlineData("{\"return\": {}, \"id\": \"vireo-999\"}")]
    [InlineData("{\"return\": {}, \"id\": \"other-1\"}")]
    [InlineData("{\"return\": {}}")]
    public async Task WhenAMonitorSaysWhatNoQemuSays_ThenItIsClosedAndWhoWaitsIsTold(string line)
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        Task<JsonElement> answer = fake.Monitor.ExecuteAsync(new QmpCommand("stop"), FakeMonitor.Deadline);
        await fake.ReadAsync();

        await fake.SayAsync(line);

        await Assert.ThrowsAsync<MonitorException>(() => answer);
        await Assert.ThrowsAsync<MonitorException>(() => fake.Monitor.ExecuteAsync(new QmpCommand("cont"), FakeMonitor.Deadline));
        Assert.True(fake.Monitor.Ended.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task WhenAMessageHasNoEnd_ThenTheMonitorIsClosedAtTheLimit()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        var chunk = new byte[1024 * 1024];
        Array.Fill(chunk, (byte)'x');

        try
        {
            for (int sent = 0; sent <= 3 * QmpLimits.MaxMessageBytes && !fake.Monitor.Ended.IsCompleted; sent += chunk.Length)
            {
                await fake.SendAsync(chunk);
            }
        }
        catch (Exception e) when (e is System.Net.Sockets.SocketException or OperationCanceledException)
        {
            // It hung up, which is what this is about.
        }

        MonitorException reason = await fake.Monitor.Ended.WaitAsync(FakeMonitor.Deadline);
        Assert.Contains("longer than", reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenAMonitorIsSilent_ThenTheCommandTimesOutAndALateReplyHarmsNobody()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        Task<JsonElement> answer = fake.Monitor.ExecuteAsync(
            new QmpCommand("stop") { Timeout = TimeSpan.FromMilliseconds(50) }, FakeMonitor.Deadline);
        JsonElement late = await fake.ReadAsync();

        VirtException error = await Assert.ThrowsAsync<VirtException>(() => answer);
        Assert.Equal(VirtErrorCode.OperationTimeout, error.Code);

        await fake.ReturnAsync(late);
        Task<JsonElement> next = fake.Monitor.ExecuteAsync(new QmpCommand("cont"), FakeMonitor.Deadline);
        await fake.ReturnAsync(await fake.ReadAsync(), "3");
        Assert.Equal(3, (await next).GetInt32());
    }

    [Fact]
    public async Task WhenACallerGivesUp_ThenTheMonitorStaysSound()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        using var canceling = new CancellationTokenSource();
        Task<JsonElement> answer = fake.Monitor.ExecuteAsync(new QmpCommand("stop"), canceling.Token);
        JsonElement late = await fake.ReadAsync();

        await canceling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);

        await fake.ReturnAsync(late);
        Task<JsonElement> next = fake.Monitor.ExecuteAsync(new QmpCommand("cont"), FakeMonitor.Deadline);
        await fake.ReturnAsync(await fake.ReadAsync());
        await next;
    }

    [Fact]
    public async Task WhenQemuGoes_ThenEveryCommandIsToldTheOneReason()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        Task<JsonElement>[] answers = [.. Enumerable.Range(0, 5).Select(_ => fake.Monitor.ExecuteAsync(new QmpCommand("stop"), FakeMonitor.Deadline))];
        await fake.ReadAsync();

        fake.Socket.Close();

        foreach (Task<JsonElement> answer in answers)
        {
            Assert.Contains("End of file", (await Assert.ThrowsAsync<MonitorException>(() => answer)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task GivenMessagesInPieces_WhenTheyArriveByteByByte_ThenNothingIsLost()
    {
        await using FakeMonitor fake = await FakeMonitor.OpenAsync();
        Task<JsonElement> answer = fake.Monitor.ExecuteAsync(new QmpCommand("query-status"), FakeMonitor.Deadline);
        string id = (await fake.ReadAsync()).GetProperty("id").GetString()!;

        foreach (byte one in System.Text.Encoding.UTF8.GetBytes($$"""{"event":"RESUME"}{{"\n"}}{"return":{"x":[1,2]},"id":"{{id}}"}{{"\n"}}"""))
        {
            await fake.SendAsync(new[] { one });
        }

        Assert.Equal(2, (await answer).GetProperty("x")[1].GetInt32());
        Assert.IsType<MonitorEvent.Resume>(Assert.Single(fake.Events).Event);
    }
}
