namespace Vireo.Drivers.Qemu.Consoles;

/// <summary>The host's end of a guest's console or channel.</summary>
internal interface ICharacterEnd : IDisposable
{
    /// <summary>Reads what the guest sent.</summary>
    /// <returns>How many bytes; 0: the guest is gone.</returns>
    ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Sends to the guest; waits while it does not read.</summary>
    ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken);
}
