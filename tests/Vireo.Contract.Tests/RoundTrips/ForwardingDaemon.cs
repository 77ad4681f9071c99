using Vireo.Contract.Tests.Declarations;
using Vireo.Rpc.Calls;

namespace Vireo.Contract.Tests.RoundTrips;

/// <summary>
/// A daemon whose driver is the remote one: what it decodes is encoded again and sent on, and the reply comes back the same way. So the
/// bytes on its two sides must be the same, both ways.
/// </summary>
public sealed class ForwardingDaemon
{
    private readonly ScriptedDaemon _far;
    private readonly DeclaredProgram _program;
    private readonly IProgram _dispatcher;

    public ForwardingDaemon(DeclaredProgram program, byte[] reply)
    {
        _program = program;
        _far = new ScriptedDaemon(reply);
        _dispatcher = program.Dispatcher(new Forwarder(program.Driver(_far)));
    }

    public async Task<(byte[] Arguments, byte[]? Reply, bool Stream)> CallAsync(int procedure, byte[] arguments)
    {
        var call = new ReceivedCall(_program, procedure, arguments);
        await _dispatcher.InvokeAsync(call);
        return (_far.Arguments, call.Reply, _far.Attachments.Stream is not null);
    }

    private sealed class Forwarder(object driver) : ICallTarget
    {
        public T? Find<T>()
            where T : class => driver as T;
    }
}
