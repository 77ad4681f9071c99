using Microsoft.Win32.SafeHandles;
using Vireo.Rpc.Descriptors;

namespace Vireo.Rpc.Tests.Descriptors;

/// <summary>Files that hold their own number, in a folder of their own.</summary>
internal sealed class NumberedFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vireo-");

    internal NumberedFiles(int count)
    {
        for (int i = 0; i < count; i++)
        {
            File.WriteAllText(PathOf(i), $"{i}");
        }

        Contents = [.. Enumerable.Range(0, count).Select(i => $"{i}")];
    }

    internal IReadOnlyList<string> Contents { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    internal static string Read(SafeFileHandle handle)
    {
        byte[] bytes = new byte[10];
        return System.Text.Encoding.ASCII.GetString(bytes, 0, RandomAccess.Read(handle, bytes, 0));
    }

    internal PassedDescriptors Open(int? count = null) =>
        new([.. Enumerable.Range(0, count ?? Contents.Count).Select(i => File.OpenHandle(PathOf(i)))]);

    private string PathOf(int i) => Path.Combine(_folder.FullName, $"{i}");
}
