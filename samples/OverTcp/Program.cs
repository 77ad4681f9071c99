using Vireo;

// Whatever the daemon wants to know and no auth.conf says.
VirtConnectionOptions options = new()
{
    Credentials = async (request, cancellationToken) =>
    {
        await Console.Error.WriteAsync($"{request.Prompt} for {request.Host}: ".AsMemory(), cancellationToken);
        return await Console.In.ReadLineAsync(cancellationToken);
    },
};
await using VirtConnection connection = await VirtConnection.OpenAsync(args is [var uri] ? uri : "qemu+tcp://host.example/system", options);

Console.WriteLine($"{await connection.GetDriverTypeAsync()} on {await connection.Node.GetHostNameAsync()}");
