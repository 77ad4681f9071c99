using Vireo;
using Vireo.Domains;
using Vireo.Errors;
using Vireo.Testing;

await using VirtTestServer server = await VirtTestServer.StartAsync();
await using VirtConnection connection = await VirtConnection.OpenAsync(server.Uri);
Domain domain = await connection.Domains.GetByNameAsync("test");

server.Faults.Fail("virDomainSuspend", VirtErrorCode.OperationFailed, "the disk is full", times: 1);
try
{
    await domain.SuspendAsync();
}
catch (VirtException e)
{
    Console.WriteLine(e.Message);
}

server.Faults.Disconnect("virDomainSuspend");
try
{
    await domain.SuspendAsync();
}
catch (VirtConnectionLostException)
{
    Console.WriteLine($"lost: {(await connection.Closed).Reason}");
}
