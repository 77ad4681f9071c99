using Vireo.Sasl.Exchanges;

namespace Vireo.Sasl.Layers;

/// <summary>
/// Protects what follows a login. Each message travels behind its length in four bytes, which are not the layer's own business. One
/// sender and one receiver use it at a time; messages are unwrapped in the order in which they were wrapped.
/// </summary>
public abstract class SecurityLayer : IDisposable
{
    /// <summary>The bytes of the length before each wrapped message.</summary>
    public const int LengthBytes = sizeof(int);

    /// <summary>The longest wrapped message that this side takes; the other side is told so.</summary>
    public const int MaxWrapped = 65536;

    /// <summary>How strong it is, in bits of key: the "security strength factor" (SSF). 1: it only detects changes.</summary>
    public abstract int Strength { get; }

    /// <summary>The most bytes that fit into one message for the other side.</summary>
    public abstract int MaxPlain { get; }

    /// <summary>Wraps bytes.</summary>
    /// <param name="plain">At most <see cref="MaxPlain"/> bytes.</param>
    /// <returns>The message, without its length.</returns>
    public abstract ReadOnlyMemory<byte> Wrap(ReadOnlySpan<byte> plain);

    /// <summary>Unwraps a message.</summary>
    /// <param name="wrapped">The message, without its length.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="SaslException">It was not wrapped by the other side, or others are missing before it.</exception>
    public abstract ReadOnlyMemory<byte> Unwrap(ReadOnlySpan<byte> wrapped);

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what the layer holds.</summary>
    /// <param name="disposing">Whether it is disposed rather than collected.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
