namespace Vireo.Sasl.DigestMd5;

/// <summary>RC4, which .NET lacks for good reasons; old peers of DIGEST-MD5 have little else.</summary>
internal sealed class Rc4Cipher : DigestCipher
{
    private readonly byte[] _state = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
    private byte _i;
    private byte _j;

    internal Rc4Cipher(ReadOnlySpan<byte> key)
    {
        byte j = 0;
        for (int i = 0; i < _state.Length; i++)
        {
            j += (byte)(_state[i] + key[i % key.Length]);
            (_state[i], _state[j]) = (_state[j], _state[i]);
        }
    }

    internal override int BlockBytes => 1;

    internal override void Apply(Span<byte> bytes)
    {
        foreach (ref byte one in bytes)
        {
            _j += _state[++_i];
            (_state[_i], _state[_j]) = (_state[_j], _state[_i]);
            one ^= _state[(byte)(_state[_i] + _state[_j])];
        }
    }

    public override void Dispose() => Array.Clear(_state);
}
