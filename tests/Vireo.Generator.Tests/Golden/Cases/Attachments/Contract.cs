namespace Attachments;

[RpcProgram(8, 1)]
public static partial class FileProgram;

[Contract(typeof(FileProgram))]
public interface IFiles
{
    [Procedure(1), NoAcl, Stream(StreamDirection.Read, SparseFlag = 1)]
    ValueTask DownloadAsync(string path, RpcStream stream, uint flags, CancellationToken cancellationToken);

    [Procedure(2), NoAcl]
    ValueTask<int> PassAsync(PassedDescriptors files, CancellationToken cancellationToken);

    [Procedure(3), NoAcl]
    ValueTask<PassedDescriptors> OpenAsync(string path, CancellationToken cancellationToken);

    [Procedure(4), NoAcl]
    ValueTask<(int size, string name, PassedDescriptors files)> OpenNamedAsync(string path, CancellationToken cancellationToken);
}
