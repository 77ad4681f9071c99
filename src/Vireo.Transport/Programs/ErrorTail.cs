using System.Text;

namespace Vireo.Transport.Programs;

/// <summary>Reads what a program writes to its standard error, so that it never blocks there, and keeps the end of it.</summary>
internal sealed class ErrorTail
{
    private const int KeptBytes = 4096;

    private readonly Lock _gate = new();
    private readonly byte[] _kept = new byte[KeptBytes];
    private int _length;

    internal ErrorTail(Stream standardError) => Ended = ReadAsync(standardError);

    /// <summary>Ends when the program's standard error has.</summary>
    internal Task Ended { get; }

    /// <summary>What is kept, without white space around it.</summary>
    internal string Text
    {
        get
        {
            lock (_gate)
            {
                return Encoding.UTF8.GetString(_kept, 0, _length).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
            }
        }
    }

    private async Task ReadAsync(Stream standardError)
    {
        byte[] buffer = new byte[KeptBytes];
        try
        {
            int count;
            while ((count = await standardError.ReadAsync(buffer).ConfigureAwait(false)) > 0)
            {
                Keep(buffer.AsSpan(0, count));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The link was disposed; nobody asks any more.
        }
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            int stay = Math.Min(_length, KeptBytes - bytes.Length);
            _kept.AsSpan(_length - stay, stay).CopyTo(_kept);
            bytes.CopyTo(_kept.AsSpan(stay));
            _length = stay + bytes.Length;
        }
    }
}
