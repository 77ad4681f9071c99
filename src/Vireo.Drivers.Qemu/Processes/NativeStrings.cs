using System.Runtime.InteropServices;

namespace Vireo.Drivers.Qemu.Processes;

/// <summary>A C array of C strings that ends with null; freed when disposed.</summary>
internal sealed unsafe class NativeStrings : IDisposable
{
    private readonly byte** _block;

    internal NativeStrings(IReadOnlyList<string> strings)
    {
        _block = (byte**)NativeMemory.AllocZeroed((nuint)strings.Count + 1, (nuint)sizeof(byte*));
        for (int i = 0; i < strings.Count; i++)
        {
            _block[i] = (byte*)Marshal.StringToCoTaskMemUTF8(strings[i]);
        }
    }

    internal byte** Pointer => _block;

    /// <inheritdoc />
    public void Dispose()
    {
        for (byte** one = _block; *one is not null; one++)
        {
            Marshal.FreeCoTaskMem((nint)(*one));
        }

        NativeMemory.Free(_block);
    }
}
