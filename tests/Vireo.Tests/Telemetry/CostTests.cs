using Vireo.Errors;
using Vireo.Rpc.Calls;
using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Telemetry;
using Vireo.Xdr;

namespace Vireo.Tests.Telemetry;

[Collection(AloneCollection.Name)]
public class CostTests
{
    private static readonly ProcedureInfo Procedure = new(1, 1, 1, "Nothing", "virNothing");

    [Fact]
    public void GivenNobodyListens_WhenCallsAreMade_ThenMeasuringTakesNoMemory()
    {
        MeteredCaller caller = new(new AnsweringCaller(), new ServerTags("unix", "here", 0), TimeProvider.System);
        CallMany(caller, 100);

        long before = GC.GetAllocatedBytesForCurrentThread();
        CallMany(caller, 1000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void CallMany(MeteredCaller caller, int times)
    {
        for (int i = 0; i < times; i++)
        {
            Assert.True(caller.CallAsync(Procedure, i, encode: null, default, CancellationToken.None).AsTask().IsCompletedSuccessfully);
        }
    }

    private sealed class AnsweringCaller : ICaller
    {
        public ValueTask CallAsync<TArguments>(
            ProcedureInfo procedure,
            TArguments arguments,
            XdrEncode<TArguments>? encode,
            CallAttachments attachments,
            CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask<TResult> CallAsync<TArguments, TResult>(
            ProcedureInfo procedure,
            TArguments arguments,
            XdrEncode<TArguments>? encode,
            XdrDecode<TResult> decode,
            CallAttachments attachments,
            CancellationToken cancellationToken) => throw VirtException.NoSupport(procedure.Api);

        public ValueTask<(TResult Value, PassedDescriptors Descriptors)> CallForDescriptorsAsync<TArguments, TResult>(
            ProcedureInfo procedure,
            TArguments arguments,
            XdrEncode<TArguments>? encode,
            XdrDecode<TResult> decode,
            CallAttachments attachments,
            CancellationToken cancellationToken) => throw VirtException.NoSupport(procedure.Api);
    }
}
