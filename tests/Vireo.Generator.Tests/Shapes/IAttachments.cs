using Vireo.Rpc.Contracts;
using Vireo.Rpc.Descriptors;
using Vireo.Rpc.Streams;

namespace Vireo.Generator.Tests.Shapes;

[Contract(typeof(ShapesProgram))]
public interface IAttachments
{
    [Procedure(20), NoAcl, Stream(StreamDirection.Write, SparseFlag = (uint)ShapeFlags.Sparse)]
    ValueTask UploadAsync(Place place, RpcStream stream, ShapeFlags flags, CancellationToken cancellationToken);

    [Procedure(21), NoAcl, Stream(StreamDirection.Both)]
    ValueTask<string?> ConsoleAsync(RpcStream stream, CancellationToken cancellationToken);

    [Procedure(22), NoAcl]
    ValueTask<int> TakeFilesAsync(string name, PassedDescriptors files, CancellationToken cancellationToken);

    [Procedure(23), NoAcl]
    ValueTask<PassedDescriptors> GiveFilesAsync(CancellationToken cancellationToken);

    [Procedure(24), NoAcl]
    ValueTask<(int count, PassedDescriptors files)> GiveCountedFilesAsync(CancellationToken cancellationToken);

    [Procedure(25), NoAcl]
    ValueTask<(int count, string name, PassedDescriptors files)> GiveNamedFilesAsync(PassedDescriptors files, CancellationToken cancellationToken);
}
