using Vireo.Generator.Tests.Shapes;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Xdr;

namespace Vireo.Generator.Tests.Loopback;

/// <summary>Generated code takes no memory but for what a call gives and what it answers.</summary>
public sealed class AllocationTests : ICaller, IDisposable
{
    private const int Calls = 1000;

    private readonly XdrBuffer _buffer = new(1 << 16);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _buffer.Dispose();

    [Fact]
    public void CallsOfNumbers_TakeNoMemoryAtTheClient()
    {
        var driver = new ShapesDriver(this);
        var token = Token;

        Assert.Equal(0, Allocated(() => Completes(driver.SumAsync(1, 2, 3, 4, 5, 6, 7, 8, 9, token))));
        Assert.Equal(0, Allocated(() => Completes(driver.NothingAsync(token))));
    }

    [Fact]
    public void CallsOfNumbers_TakeNoMemoryAtTheDaemon()
    {
        var dispatcher = new ShapesDispatcher(new EchoDriver());
        var call = new SilentCall(ShapesProgram.Procedures.EchoEnums, new byte[8], _buffer, Token);

        Assert.Equal(0, Allocated(() => Completes(dispatcher.InvokeAsync(call))));
    }

    public ValueTask CallAsync<TArguments>(
        ProcedureInfo procedure, TArguments arguments, XdrEncode<TArguments>? encode, CallAttachments attachments, CancellationToken cancellationToken)
    {
        Encode(arguments, encode);
        return default;
    }

    public ValueTask<TResult> CallAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken)
    {
        Encode(arguments, encode);
        var reader = new XdrReader(_buffer.Written.Span);
        return new(decode(ref reader));
    }

    public ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
        ProcedureInfo procedure,
        TArguments arguments,
        XdrEncode<TArguments>? encode,
        XdrDecode<TResult> decode,
        CallAttachments attachments,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    private static bool Completes(ValueTask task) => task.IsCompletedSuccessfully;

    private static bool Completes<T>(ValueTask<T> task) => task.IsCompletedSuccessfully;

    private static long Allocated(Func<bool> call)
    {
        Repeat(call);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(call);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Repeat(Func<bool> call)
    {
        for (int i = 0; i < Calls; i++)
        {
            Assert.True(call());
        }
    }

    private void Encode<TArguments>(TArguments arguments, XdrEncode<TArguments>? encode)
    {
        _buffer.Truncate(0);
        var writer = new XdrWriter(_buffer);
        encode?.Invoke(ref writer, arguments);
    }
}
