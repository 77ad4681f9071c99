using Vireo.Errors;

namespace Vireo.Drivers.Test.Nodes;

/// <summary>Reads the file behind <c>test:///FILE</c>.</summary>
internal static class NodeFile
{
    internal static Task<TestNode> ReadAsync(string path, CancellationToken cancellationToken) =>
        throw TestFaults.Raise(VirtErrorCode.InternalError, path);
}
